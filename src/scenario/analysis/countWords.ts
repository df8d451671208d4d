/** Letters that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** How many words there are to read in a text; two letters of a script without spaces count as one. */
export const countWords = (text: string): number => {
  const letters = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, " ").match(/[\p{Letter}\p{Number}][^\s]*/gu)?.length ?? 0;
  return words + Math.ceil(letters / 2);
};
