/** What a build consists of, as the build writes it into the worker. */
export type Build = {
  /** Changes with any file. */
  readonly id: string;
  readonly files: readonly BuildFile[];
};

export type BuildFile = {
  /** Relative to the page; "" is the page itself. */
  readonly path: string;
  /**
   * Subresource integrity: a deployment that is only half there is not taken for a build. Without it the file is kept not from the first visit on
   * but from the first time it is asked for: the fonts of other scripts.
   */
  readonly integrity?: string;
};

/** Files in this folder are named after their content: one name, one content for ever. */
export const isNamedByContent = (path: string): boolean => path.startsWith("assets/");
