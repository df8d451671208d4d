/** What the checkout around the command does for it. */
export type Host = {
  /** The folder of the built page, built first where it's stale. */
  readonly buildPage: () => Promise<string>;
  readonly openBrowser: (url: string) => void;
};
