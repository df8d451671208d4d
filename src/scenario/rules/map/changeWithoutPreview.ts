import type { MapItemDraft } from "../../document/mapDraft.ts";
import type { StateEntry } from "../../names/stateEntry.ts";
import type { PointDraft } from "../../shape/point.ts";
import { enteredInside, entryOf } from "../looks/stateGraph.ts";
import { decidesOf } from "../looks/windowsOf.ts";
import { type Rule, rule } from "../rule.ts";

/** Of an option that leads to a state in which the map changes, a player sees beforehand what would change. */
export const changeWithoutPreview: Rule = rule("change-without-preview", ({ names, meanings, isBroken }, report) => {
  for (const { state, decide } of decidesOf(names)) {
    const there = new Set(aroundOf(state).flatMap(changesOf));
    for (const { key, value } of decide.options) {
      const target = entryOf(value.to ?? decide.to, meanings, names.states);
      if (target === undefined || value.preview !== undefined || isBroken(value.span)) continue;
      const changing = enteredWith(target).find((entry) => changesOf(entry).some((change) => !there.has(change)));
      if (changing === undefined) continue;
      const message = `Option "${key.value}" has no preview, but the state "${changing.path}" to which it leads changes the map.`;
      report(key.span, message, { related: [{ message: "The state is here.", span: changing.span }] });
    }
  }
});

/** A state, and what is entered with it. */
const enteredWith = (entry: StateEntry): readonly StateEntry[] => [entry, ...enteredInside(entry).flatMap(enteredWith)];

/** A state, and those that it lies in. */
const aroundOf = (entry: StateEntry): readonly StateEntry[] => [
  entry,
  ...(entry.parent === undefined ? [] : aroundOf(entry.parent)),
];

/** What a state's items do, one by one; turning the eye somewhere changes nothing. */
const changesOf = ({ draft }: StateEntry): readonly string[] => (draft?.map ?? []).flatMap(changesOfItem);

const changesOfItem = ({ show, hide, move, to, damage, destroy, strike }: MapItemDraft): readonly string[] => [
  ...(show ?? []).map(({ value }) => `show ${value}`),
  ...(hide ?? []).map(({ value }) => `hide ${value}`),
  ...(move === undefined ? [] : [`move ${move.value} ${placeOf(to)}`]),
  ...(damage === undefined ? [] : [`damage ${damage.value}`]),
  ...(destroy === undefined ? [] : [`destroy ${destroy.value}`]),
  ...(strike === undefined ? [] : [`strike ${placeOf(strike)}`]),
];

const placeOf = (point: PointDraft | undefined): string =>
  point === undefined ? "" : point.kind === "place" ? point.name.value : point.at.join(" ");
