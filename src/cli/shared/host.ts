import type { ServerResponse } from "node:http";

/** What the checkout around the command does for it: the page is built and served there. */
export type Host = {
  /** Serves the built page to this machine only, below a prefix. Builds it first where it's stale. */
  readonly servePage: (
    port: number | undefined,
    more: { readonly prefix: string; readonly answer: (path: string, response: ServerResponse) => boolean },
  ) => Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
  readonly openBrowser: (url: string) => void;
};
