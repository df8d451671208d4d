import { english } from "./english.ts";
import { japanese } from "./japanese.ts";
import { traditionalChinese } from "./traditionalChinese.ts";
import type { Wording } from "./wording.ts";

/** The wording of a language, by its BCP 47 tag; English for languages without one. */
export const wordingOf = (language: string): Wording => {
  if (/^ja\b/.test(language)) return japanese;
  return /^zh-(?:Hant|TW|HK|MO)\b/.test(language) ? traditionalChinese : english;
};
