/** What the checkout around the command does for it. */
export type Host = {
  /** The folder of the built page, built first where it's stale. */
  readonly buildPage: () => Promise<string>;
  /** The folder of the shipped scenarios. */
  readonly scenarios: string;
  readonly openBrowser: (url: string) => void;
};
