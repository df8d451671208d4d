import type { MapItemDraft } from "../../document/mapDraft.ts";
import type { StateEntry } from "../../names/stateEntry.ts";
import { enteredInside, entryOf } from "../looks/stateGraph.ts";
import { decidesOf } from "../looks/windowsOf.ts";
import { type Rule, rule } from "../rule.ts";

/** Of an option that leads to a state in which the map changes, a player sees beforehand what would change. */
export const changeWithoutPreview: Rule = rule("change-without-preview", ({ names, meanings, isBroken }, report) => {
  for (const { state, decide } of decidesOf(names)) {
    for (const { key, value } of decide.options) {
      const target = entryOf(value.to ?? decide.to, meanings, names.states);
      if (target === undefined || value.preview !== undefined || isBroken(value.span)) continue;
      const changing = enteredWith(target).find((entry) => entry !== state && changesMap(entry));
      if (changing === undefined) continue;
      const message = `Option "${key.value}" has no preview, but the state "${changing.path}" to which it leads changes the map.`;
      report(key.span, message, { related: [{ message: "The state is here.", span: changing.span }] });
    }
  }
});

/** A state, and what is entered with it. */
const enteredWith = (entry: StateEntry): readonly StateEntry[] => [entry, ...enteredInside(entry).flatMap(enteredWith)];

const changesMap = ({ draft }: StateEntry): boolean => draft?.map?.some(isChange) ?? false;

/** Turning the eye somewhere changes nothing. */
const isChange = ({ show, hide, move, damage, destroy, strike }: MapItemDraft): boolean =>
  [show, hide, move, damage, destroy, strike].some((part) => part !== undefined);
