import { didYouMean } from "./didYouMean.ts";

/** So many names are listed where none is near. */
const MOST_LISTED = 12;

/**
 * The sentence for a name that isn't there: what may have been meant, or what there is. `kind` is what it
 * should name, such as "policy", `where` ends the naming: ` at "crisis.cabinet"`.
 */
export const whyUnknown = (kind: string, name: string, known: readonly string[], where = ""): string => {
  const near = didYouMean(name, known);
  if (near !== undefined) return `There is no ${kind} "${name}"${where}. Did you mean "${near}"?`;
  if (known.length === 0) return `There is no ${kind} "${name}"${where}, and no other.`;
  const more = known.length > MOST_LISTED ? ` and ${known.length - MOST_LISTED} more` : "";
  return `There is no ${kind} "${name}"${where}; there are ${known.slice(0, MOST_LISTED).join(", ")}${more}.`;
};
