import type { Thing } from "../mapThing.ts";
import type { Spot } from "./spreadUnits.ts";

/** What a click on a thing selects: in a stack, the unit after the one that is selected. */
export function nextInStack(
  thing: Thing | undefined,
  selected: Thing | undefined,
  spots: readonly Spot[],
): Thing | undefined {
  if (thing?.kind !== "unit" || selected?.kind !== "unit") return thing;
  const stack = spots.find(({ ids }) => ids.includes(thing.id))?.ids ?? [];
  const index = stack.indexOf(selected.id);
  const id = stack[(index + 1) % stack.length];
  return index < 0 || id === undefined ? thing : { kind: "unit", id };
}
