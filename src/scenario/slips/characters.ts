/** A character that looks like another one or like none, and what an author mostly means by it. */
export type LookAlike = {
  /** With its article: "a no-break space". */
  readonly name: string;
  /** What stands there once it is put right; empty for what has to go. */
  readonly meant: string;
};

/** What looks like a space. */
const spaces: Readonly<Record<string, string>> = {
  "\u00A0": "a no-break space",
  "\u1680": "an Ogham space mark",
  "\u2000": "an en quad",
  "\u2001": "an em quad",
  "\u2002": "an en space",
  "\u2003": "an em space",
  "\u2004": "a third of an em space",
  "\u2005": "a quarter of an em space",
  "\u2006": "a sixth of an em space",
  "\u2007": "a figure space",
  "\u2008": "a punctuation space",
  "\u2009": "a thin space",
  "\u200A": "a hair space",
  "\u202F": "a narrow no-break space",
  "\u205F": "a medium mathematical space",
  "\u3000": "an ideographic space",
};

/** What no one sees at all. */
const invisible: Readonly<Record<string, string>> = {
  "\u00AD": "a soft hyphen",
  "\u061C": "an Arabic letter mark",
  "\u180E": "a Mongolian vowel separator",
  "\u200B": "a zero-width space",
  "\u200C": "a zero-width non-joiner",
  "\u200D": "a zero-width joiner",
  "\u200E": "a left-to-right mark",
  "\u200F": "a right-to-left mark",
  "\u202A": "a left-to-right embedding",
  "\u202B": "a right-to-left embedding",
  "\u202C": "an end of a direction",
  "\u202D": "a left-to-right override",
  "\u202E": "a right-to-left override",
  "\u2060": "a word joiner",
  "\u2066": "a left-to-right isolate",
  "\u2067": "a right-to-left isolate",
  "\u2068": "a first strong isolate",
  "\u2069": "an end of an isolate",
  "\uFEFF": "a byte order mark",
};

/** What looks like a mark of the format: the character, its name, and the mark. */
const marks: readonly (readonly [character: string, name: string, meant: string])[] = [
  ["\u2010", "a hyphen of its own", "-"],
  ["\u2011", "a no-break hyphen", "-"],
  ["\u2012", "a figure dash", "-"],
  ["\u2013", "an en dash", "-"],
  ["\u2014", "an em dash", "-"],
  ["\u2015", "a horizontal bar", "-"],
  ["\u2212", "a minus sign", "-"],
  ["\uFE63", "a small hyphen-minus", "-"],
  ["\u201C", "a curly quote", '"'],
  ["\u201D", "a curly quote", '"'],
  ["\u201E", "a low quote", '"'],
  ["\u201F", "a curly quote", '"'],
  ["\u00AB", "an angle quote", '"'],
  ["\u00BB", "an angle quote", '"'],
  ["\u2033", "a double prime", '"'],
  ["\u2018", "a curly apostrophe", "'"],
  ["\u2019", "a curly apostrophe", "'"],
  ["\u201A", "a low quote", "'"],
  ["\u201B", "a curly apostrophe", "'"],
  ["\u2032", "a prime", "'"],
  ["\u00B4", "an acute accent", "'"],
  ["\u2265", "a sign of its own", ">="],
  ["\u2264", "a sign of its own", "<="],
  ["\u2267", "a sign of its own", ">="],
  ["\u2266", "a sign of its own", "<="],
  ["\u2260", "a sign of its own", "!="],
  ["\u2227", "a sign of its own", "&&"],
  ["\u2228", "a sign of its own", "||"],
  ["\u00AC", "a sign of negation", "!"],
  ["\u00D7", "a multiplication sign", "*"],
  ["\u22C5", "a dot operator", "*"],
  ["\u00F7", "a division sign", "/"],
  ["\u2215", "a division slash", "/"],
  ["\u2044", "a fraction slash", "/"],
  ["\u2236", "a ratio sign", ":"],
  ["\uFE55", "a small colon", ":"],
  ["\u3001", "an ideographic comma", ","],
  ["\uFE50", "a small comma", ","],
  ["\u060C", "an Arabic comma", ","],
  ["\u3002", "an ideographic full stop", "."],
  ["\u2024", "a one dot leader", "."],
  ["\u2025", "a two dot leader", ".."],
  ["\u2026", "an ellipsis", ".."],
];

/** Names of the full-width forms that matter most; the others are named after the characters that they stand for. */
const fullWidthNames: Readonly<Record<string, string>> = {
  ":": "a full-width colon",
  ",": "a full-width comma",
  ".": "a full-width full stop",
  "(": "a full-width bracket",
  ")": "a full-width bracket",
  "[": "a full-width bracket",
  "]": "a full-width bracket",
  "{": "a full-width brace",
  "}": "a full-width brace",
  "+": "a full-width plus sign",
  "-": "a full-width hyphen",
  "=": "a full-width equals sign",
  "<": "a full-width less-than sign",
  ">": "a full-width greater-than sign",
  "#": "a full-width number sign",
  '"': "a full-width quotation mark",
  "'": "a full-width apostrophe",
};

const nameOfFullWidth = (plain: string): string => {
  if (/\d/.test(plain)) return "a full-width digit";
  return fullWidthNames[plain] ?? (/[a-z]/i.test(plain) ? "a full-width letter" : "a full-width character");
};

/** ASCII's 94 visible characters again, as wide as a Chinese one (Unicode, Halfwidth and Fullwidth Forms). */
const fullWidth = Array.from({ length: 0x5e }, (_, index) => {
  const plain = String.fromCodePoint(0x21 + index);
  return [String.fromCodePoint(0xff01 + index), { name: nameOfFullWidth(plain), meant: plain }] as const;
});

/** Every character that is mistaken for one of the format's, by itself. Letters are in `plainLetter.ts`. */
export const lookAlikes: ReadonlyMap<string, LookAlike> = new Map([
  ...Object.entries(spaces).map(([character, name]) => [character, { name, meant: " " }] as const),
  ...Object.entries(invisible).map(([character, name]) => [character, { name, meant: "" }] as const),
  ...marks.map(([character, name, meant]) => [character, { name, meant }] as const),
  ...fullWidth,
]);
