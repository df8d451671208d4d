import { onlyNear } from "#base";
import { canBeName } from "./canBeName.ts";
import type { Respelling } from "./diagnostic.ts";

/** What `--fix` may put in place of a name, or undefined where that isn't certain or what is declared can't be a name itself. */
export const respell = (name: string, candidates: Iterable<string>): Respelling | undefined => {
  const to = onlyNear(name, candidates);
  return to === undefined || !canBeName(to) ? undefined : { from: name, to };
};
