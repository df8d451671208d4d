import { english, type Wording } from "#engine";
import { en } from "./words/en.ts";
import { type Language, languages } from "./words/language.ts";
import { type LoadedLanguage, loadingLanguage } from "./words/loadLanguage.ts";
import type { Words } from "./words/words.ts";

/** English, which is always there, stands in for a language whose words can't be had. */
const loaded: LoadedLanguage = (await loadingLanguage) ?? { language: "en", words: en, wording: english };

/** The language of this page, from its start to its end: choosing another loads the page anew. */
export const language: Language = loaded.language;

/** The interface's words. */
export const words: Words = loaded.words;

/** Whose dates and numbers the page writes. */
export const locale: string = languages.find(({ id }) => id === language)?.locale ?? language;

/** What the engine says to players. */
export const wording: Wording = loaded.wording;
