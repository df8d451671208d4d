import type { Wording } from "#engine";
import { chooseLanguage, type Language } from "./language.ts";
import { chosenLanguage } from "./languageStore.ts";
import type { Words } from "./words.ts";

/** A language with all its texts. */
export type LoadedLanguage = { readonly language: Language; readonly words: Words; readonly wording: Wording };

/**
 * A language comes with its fonts, so only the one in use is loaded. The page waits for it: its module may import nothing of the page but types, or each
 * would wait for the other. English is part of the page.
 */
const load = async (wanted: Language): Promise<LoadedLanguage | undefined> => {
  switch (wanted) {
    case "en":
      return undefined;
    case "ja": {
      const { ja, japanese } = await import("./ja.ts");
      return { language: "ja", words: ja, wording: japanese };
    }
    case "zh-Hant": {
      const { zhHant, traditionalChinese } = await import("./zhHant.ts");
      return { language: "zh-Hant", words: zhHant, wording: traditionalChinese };
    }
  }
};

/** The reader's language; undefined for English, and for words that can't be had, as without a connection. */
export const loadingLanguage: Promise<LoadedLanguage | undefined> = load(
  chooseLanguage(chosenLanguage(), globalThis.navigator?.languages ?? []),
).catch(() => undefined);
