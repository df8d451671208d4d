/**
 * The step from one version of the format to the next. It changes the text, not a tree, so that comments and layout
 * stay. The newest version's step leaves its files as they are.
 */
export type Migration = { readonly from: number; readonly migrate: (text: string) => string };
