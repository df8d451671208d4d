import { INTEGER_LIMIT } from "#base";
import type { About } from "../shape/about.ts";

/** A type of value in a few words, such as `list of seats`; `nameObject` writes the name of a type with keys of its own. */
export const typeWords = (about: About, nameObject: (noun: string) => string = (noun) => noun): string => {
  const words = (of: About): string => typeWords(of, nameObject);
  switch (about.kind) {
    case "text":
      return about.markdown ? "Markdown text" : about.placeholders ? "text" : "plain text";
    case "name":
      return NAMES[about.of];
    case "integer":
      return about.high === INTEGER_LIMIT
        ? "whole number"
        : `whole number, ${spell(about.low)} to ${spell(about.high)}`;
    case "number":
      return `number, ${spell(about.low)} to ${spell(about.high)}`;
    case "word":
      return about.words.join(", ");
    case "list":
      return about.most === 2 ? "[latitude, longitude]" : `list of ${plural(about.of, nameObject)}`;
    case "map":
      return `${words(about.keys)} → ${words(about.of)}`;
    case "either":
      return isOneOrMany(about) ? `${words(about.of[0])}, or a list` : about.of.map(words).join(" or ");
    case "object":
      return nameObject(about.noun);
    case "again":
      return words(about.of());
    default:
      return PLAIN[about.kind];
  }
};

const plural = (about: About, nameObject: (noun: string) => string): string => {
  if (about.kind === "either") return about.of.map((one) => plural(one, nameObject)).join(" or ");
  const words = typeWords(about, nameObject);
  const isCounted = ["name", "id", "signal", "object"].includes(about.kind);
  return isCounted ? `${words}s` : words;
};

const isOneOrMany = (about: Either): about is Either & { readonly of: readonly [About, About] } =>
  about.of[1]?.kind === "list" && about.of[1].of === about.of[0];

type Either = About & { readonly kind: "either" };

const NAMES = {
  seat: "seat",
  policy: "policy",
  variable: "variable",
  source: "source",
  objective: "objective",
  place: "place",
  unit: "unit",
  mapId: "unit/zone/route",
  spot: "place/unit",
  lane: "seat/chart",
  initiative: "initiative",
  option: "option",
  window: "window",
  ending: "ending",
  state: "state",
} as const;

const PLAIN = {
  id: "id",
  slug: "id, with hyphens",
  signal: "signal",
  boolean: "true or false",
  duration: "duration",
  distance: "distance",
  range: "range",
  count: "number or range",
  date: "date",
  instant: "time with offset",
  language: "language tag",
  expression: "expression",
  condition: "condition",
  effect: "effect",
  value: "whole number, value of the enum, or true or false",
} as const;

const spell = (value: number): string => value.toLocaleString("en");
