import { invariant } from "#base";
import type { Scenario } from "../scenario.ts";
import { mapTexts } from "./mapTexts.ts";

/** The texts of a scenario in another language, by their path in the author's file such as `seats.japan.name`. */
export type Locale = {
  /** BCP 47 tag. */
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
};

/**
 * The scenario in the locale's language. A text that isn't translated stays as it is. The rules are the same, and so
 * is the program's hash: a run goes on in any language.
 */
export const localise = (scenario: Scenario, { language, texts }: Locale): Scenario => ({
  ...mapTexts(scenario, (path, text) => texts[path] ?? text),
  language,
});

/** The locale in a JSON value that was made from one earlier. Throws when it isn't one of ours. */
export const localeFromJson = (value: unknown): Locale => {
  invariant(isLocale(value), "the JSON is a locale");
  return value;
};

const isLocale = (value: unknown): value is Locale =>
  typeof value === "object" &&
  value !== null &&
  "language" in value &&
  typeof value.language === "string" &&
  "texts" in value &&
  typeof value.texts === "object" &&
  value.texts !== null &&
  Object.values(value.texts).every((text) => typeof text === "string");
