import { onlyNear } from "#base";
import type { Respelling } from "./diagnostic.ts";

/** What `--fix` may put in the place of a name, or undefined where that isn't certain. */
export const respell = (name: string, candidates: Iterable<string>): Respelling | undefined => {
  const to = onlyNear(name, candidates);
  return to === undefined ? undefined : { from: name, to };
};
