/**
 * Why something of the page isn't there. `offline`: nothing came; `refused`: the server said no; `foreign`: what came is something else, such as a
 * sign-in page; `part`: a script of the page is missing; `fault`: the page itself is wrong.
 */
export type Failure = { readonly kind: "offline" | "refused" | "foreign" | "part" | "fault"; readonly detail: string };

/** Something that was to be loaded and wasn't. */
export class LoadFailure extends Error {
  override readonly name = "LoadFailure";
  readonly kind: "offline" | "refused" | "foreign";

  constructor(kind: LoadFailure["kind"], detail: string) {
    super(detail);
    this.kind = kind;
  }
}

/** What an error means to a reader. */
export const toFailure = (error: unknown): Failure => {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof LoadFailure) return { kind: error.kind, detail };
  return { kind: isMissingPart(detail) ? "part" : "fault", detail };
};

/** What Chromium, Firefox and Safari say, and Vite of a stylesheet, when a part of the page can't be loaded. */
const isMissingPart = (message: string): boolean =>
  /dynamically imported module|Importing a module script failed|Unable to preload CSS/i.test(message);
