import { eastAsianWidth } from "get-east-asian-width";

/** One character as a person sees it: what is printed for it, how many columns that takes, and its offset in the line. */
export type Cell = { readonly text: string; readonly width: number; readonly offset: number };

/** The characters of a line. A tab takes two columns; what can't be seen, or would steer a terminal, becomes a mark. */
export const toCells = (line: string): readonly Cell[] =>
  Array.from(segmenter.segment(line), ({ segment, index }) => ({ ...toShown(segment), offset: index }));

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

const toShown = (character: string): Pick<Cell, "text" | "width"> => {
  if (character === "\t") return { text: "  ", width: 2 };
  if (character === "\ufeff" || /^[\r\n]+$/.test(character)) return { text: "", width: 0 };
  if (/^[\p{C}\p{Default_Ignorable_Code_Point}]+$/u.test(character)) return { text: "\ufffd", width: 1 };
  const text = character.replace(/[\p{Cc}\p{Bidi_Control}]/gu, "\ufffd");
  return { text, width: isEmoji(character) ? 2 : eastAsianWidth(character.codePointAt(0) ?? 0) };
};

/** Terminals draw two columns for pictures and for pairs of regional indicators, which make flags. */
const isEmoji = (character: string): boolean =>
  /\p{Emoji_Presentation}|\ufe0f|\p{Regional_Indicator}{2}/u.test(character);
