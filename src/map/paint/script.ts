/** Scripts whose letters stand apart, so that they may be drawn one by one. */
const APART =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]*$/u;

const FROM_THE_RIGHT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether letterspacing leaves the words of a text whole: Arabic joins its letters, Hindi stacks them. */
export function canBeSpaced(text: string): boolean {
  return APART.test(text);
}

/** The direction of a text by its first letter (Unicode Standard Annex 9, rules P2 and P3). */
export function directionOf(text: string): "ltr" | "rtl" {
  return FROM_THE_RIGHT.test(text) ? "rtl" : "ltr";
}
