import type { Span } from "../../diagnostic/diagnostic.ts";
import type { UnitDraft } from "../../document/mapDraft.ts";
import { type Element, elementAt } from "../../geography/elementAt.ts";
import type { LatLon, PlaceKind } from "../../scenario.ts";
import type { PointDraft } from "../../shape/point.ts";
import { codeOfWord } from "../../symbols/symbolWords.ts";
import { type Rule, type RuleContext, rule } from "../rule.ts";

/** Ships float and bases stand on land. Within 20 km of a coast nothing is said, and nothing where the scenario has land of its own. */
export const wrongElement: Rule = rule("wrong-element", ({ draft, names, isBroken }, report) => {
  const { places = [], units = [], land } = draft.map ?? {};
  if (land !== undefined || places.length + units.length === 0) return;
  const look = (span: Span, what: string, at: LatLon | undefined, wanted: Element | undefined): void => {
    if (at === undefined || wanted === undefined) return;
    const found = elementAt(at);
    if (found === "coast" || found === wanted) return;
    report(span, `${what} is ${WHERE[found]}, more than 20 km from the ${wanted}.`);
  };
  const whole = places.filter(({ value }) => !isBroken(value.span));
  for (const { key, value } of whole) look(key.span, `Place "${key.value}"`, value.at, ELEMENT_OF_PLACE[value.kind]);
  const stood = units.filter(({ value }) => !isBroken(value.span));
  for (const { key, value } of stood) look(key.span, `Unit "${key.value}"`, pointOf(value.at, names), elementOf(value));
});

const WHERE = { sea: "at sea", land: "on land" } as const;

const pointOf = (point: PointDraft, { places }: RuleContext["names"]): LatLon | undefined =>
  point.kind === "degrees" ? point.at : places.get(point.name.value);

/** Islands may be smaller than the data knows, and a site may be anything. */
const ELEMENT_OF_PLACE: Readonly<Record<PlaceKind, Element | undefined>> = {
  city: "land",
  capital: "land",
  base: "land",
  port: "land",
  airfield: "land",
  land: "land",
  sea: "sea",
  strait: "sea",
  island: undefined,
  site: undefined,
};

/** By the symbol set of its code (APP-6(D)): ships and submarines, and what stands on land; what flies may be anywhere. */
const elementOf = ({ symbol }: UnitDraft): Element | undefined => {
  const set = (codeOfWord(symbol.value, "friend") ?? symbol.value).slice(4, 6);
  if (set === "30" || set === "35") return "sea";
  return ["10", "11", "15", "20"].includes(set) ? "land" : undefined;
};
