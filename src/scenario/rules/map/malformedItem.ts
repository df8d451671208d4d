import type { MapItemDraft } from "../../document/mapDraft.ts";
import { optionsOf } from "../looks/windowsOf.ts";
import { type Rule, type RuleContext, type RuleReport, rule } from "../rule.ts";

/** A map item does one thing, and has only the keys that go with it. */
export const malformedItem: Rule = rule("malformed-item", (context, report) => {
  for (const item of itemsOf(context)) checkItem(item, report);
});

const actions = ["show", "hide", "move", "damage", "destroy", "strike", "focus"] as const;

const companions = { to: "move", via: "move", by: "strike", radius: "focus" } as const;

const checkItem = (item: MapItemDraft, report: RuleReport): void => {
  const found = actions.filter((key) => item[key] !== undefined);
  if (found.length !== 1) {
    const listed = found.map((key) => `"${key}"`).join(" and ");
    const message =
      found.length === 0
        ? `A map item has one of ${actions.join(", ")}.`
        : `A map item does one thing, and this one has ${listed}.`;
    report(item.span, message);
    return;
  }
  for (const key of ["to", "via", "by", "radius"] as const) {
    if (item[key] !== undefined && item[companions[key]] === undefined) {
      report(item.span, `"${key}" goes with "${companions[key]}" in a map item.`);
    }
  }
  if (item.move !== undefined && item.to === undefined) {
    report(item.span, `A map item that moves "${item.move.value}" needs "to".`);
  }
};

const itemsOf = ({ draft, names }: RuleContext): readonly MapItemDraft[] => [
  ...(draft.map?.items ?? []),
  ...[...names.states.values()].flatMap((state) => state.draft?.map ?? []),
  ...optionsOf(names).flatMap(({ options }) => options.flatMap(({ value }) => value.preview ?? [])),
];
