import type { Console } from "../console/console.ts";
import { type Product, refuseToReplace } from "./refuseToReplace.ts";
import { whyUnwritable } from "./whyUnwritable.ts";

/** Writes what a command has worked out to the file that was named for it. Throws a UsageError where it can't, or mustn't be replaced. */
export const writeOutput = (console: Console, path: string, text: string, product: Product): void => {
  refuseToReplace(console, path, product);
  rewriteFile(console, path, text);
};

/** Writes a file and replaces what stands there: for one that is changed in place. Throws a UsageError where it can't. */
export const rewriteFile = (console: Console, path: string, content: string | Uint8Array): void => {
  try {
    console.writeFile(path, content);
  } catch (error) {
    throw whyUnwritable(path, error);
  }
};
