import { english, type Wording } from "#engine";
import { en } from "./words/en.ts";
import { chooseLanguage, type Language, languages } from "./words/language.ts";
import { chosenLanguage } from "./words/languageStore.ts";
import type { Words } from "./words/words.ts";

const wanted: Language = chooseLanguage(chosenLanguage(), globalThis.navigator?.languages ?? []);

type Loaded = { readonly language: Language; readonly words: Words; readonly wording: Wording };

const ENGLISH: Loaded = { language: "en", words: en, wording: english };

/**
 * A language comes with its fonts, so only the one in use is loaded. The page waits for it: its module may import
 * nothing of the page but types, or each would wait for the other.
 */
const load = async (): Promise<Loaded> => {
  switch (wanted) {
    case "en":
      return ENGLISH;
    case "ja": {
      const { ja, japanese } = await import("./words/ja.ts");
      return { language: "ja", words: ja, wording: japanese };
    }
    case "zh-Hant": {
      const { zhHant, traditionalChinese } = await import("./words/zhHant.ts");
      return { language: "zh-Hant", words: zhHant, wording: traditionalChinese };
    }
  }
};

/** A language whose words can't be had, as without a connection, gives way to English, which is always there. */
const loaded = await load().catch(() => ENGLISH);

/** The language of this page, from its start to its end: choosing another loads the page anew. */
export const language: Language = loaded.language;

/** The interface's words. */
export const words: Words = loaded.words;

/** Whose dates and numbers the page writes. */
export const locale: string = languages.find(({ id }) => id === language)?.locale ?? language;

/** What the engine says to players. */
export const wording: Wording = loaded.wording;
