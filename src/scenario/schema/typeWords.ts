import type { About } from "../shape/about.ts";

/** A type of value in a few words, such as `list of seats`; `nameObject` writes the name of a type with keys of its own. */
export const typeWords = (about: About, nameObject: (noun: string) => string = (noun) => noun): string => {
  const words = (of: About): string => typeWords(of, nameObject);
  switch (about.kind) {
    case "text":
      return about.markdown ? "text, Markdown" : about.placeholders ? "text" : "plain text";
    case "name":
      return NAMES[about.of];
    case "integer":
      return about.high === 1_000_000_000
        ? "whole number"
        : `whole number, ${spell(about.low)} to ${spell(about.high)}`;
    case "number":
      return `number, ${spell(about.low)} to ${spell(about.high)}`;
    case "word":
      return about.words.join(", ");
    case "list":
      return about.most === 2 ? "[latitude, longitude]" : `list of ${words(about.of)}${pluralOf(about.of)}`;
    case "map":
      return `${words(about.keys)} → ${words(about.of)}`;
    case "either":
      return about.of.map(words).join("; or ");
    case "object":
      return nameObject(about.noun);
    case "again":
      return words(about.of());
    default:
      return PLAIN[about.kind];
  }
};

const pluralOf = ({ kind }: About): string => (["name", "id", "signal", "object"].includes(kind) ? "s" : "");

const NAMES = {
  seat: "seat",
  variable: "variable",
  source: "source",
  objective: "objective",
  place: "place",
  unit: "unit",
  mapId: "unit/zone/route",
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
