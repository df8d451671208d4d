import { drawnParts } from "./drawnParts.ts";

/** The part of a code of 20 digits for which the map has no drawing, in words; undefined where it draws all of it. */
export const whatDrawsNothing = (code: string): string | undefined => {
  const set = code.slice(4, 6);
  const parts = drawnParts[set];
  if (parts === undefined) return `symbol set ${set}`;
  const has = (list: string, digits: string): boolean => list.split(" ").includes(digits);
  const [entity, first, second] = [code.slice(10, 16), code.slice(16, 18), code.slice(18, 20)];
  if (!has(parts.entities, entity)) return `entity ${entity}`;
  if (!has(parts.first, first)) return `first modifier ${first}`;
  return has(parts.second, second) ? undefined : `second modifier ${second}`;
};
