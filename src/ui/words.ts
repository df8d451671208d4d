import { type Wording, wordingOf } from "#engine";
import { en } from "./words/en.ts";
import { chooseLanguage, type Language, languages } from "./words/language.ts";
import { chosenLanguage } from "./words/languageStore.ts";
import type { Words } from "./words/words.ts";

const wanted: Language = chooseLanguage(chosenLanguage(), globalThis.navigator?.languages ?? []);

/**
 * A language comes with its fonts, so only the one in use is loaded. The page waits for it: its module may import
 * nothing of the page but types, or each would wait for the other.
 */
const load = async (): Promise<Words> => {
  switch (wanted) {
    case "en":
      return en;
    case "ja":
      return (await import("./words/ja.ts")).ja;
    case "zh-Hant":
      return (await import("./words/zhHant.ts")).zhHant;
  }
};

/** A language whose words can't be had, as without a connection, gives way to English, which is always there. */
const loaded = await load().then(
  (found): readonly [Language, Words] => [wanted, found],
  (): readonly [Language, Words] => ["en", en],
);

/** The language of this page, from its start to its end: choosing another loads the page anew. */
export const language: Language = loaded[0];

/** The interface's words. */
export const words: Words = loaded[1];

/** Whose dates and numbers the page writes. */
export const locale: string = languages.find(({ id }) => id === language)?.locale ?? language;

/** What the engine says to players. */
export const wording: Wording = wordingOf(language);
