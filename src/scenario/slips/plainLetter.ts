/** Letters of other alphabets that look like a Latin one, by that one (Unicode Technical Standard 39, confusables). */
const twins: Readonly<Record<string, string>> = {
  a: "аα",
  b: "ЬƄ",
  c: "сϲ",
  d: "ԁ",
  e: "еҽ",
  g: "ɡ",
  h: "һ",
  i: "іιı",
  j: "ј",
  k: "к",
  l: "ӏ",
  m: "м",
  n: "п",
  o: "оοօ",
  p: "рρ",
  q: "ԛ",
  r: "г",
  s: "ѕ",
  t: "т",
  u: "υս",
  v: "νѵ",
  w: "ԝ",
  x: "хχ",
  y: "уγ",
  z: "ᴢ",
  A: "АΑ",
  B: "ВΒ",
  C: "СϹ",
  E: "ЕΕ",
  H: "НΗ",
  I: "ІΙ",
  J: "Ј",
  K: "КΚ",
  M: "МΜ",
  N: "Ν",
  O: "ОΟ",
  P: "РΡ",
  S: "Ѕ",
  T: "ТΤ",
  X: "ХΧ",
  Y: "УΥ",
  Z: "Ζ",
};

const twinOf: ReadonlyMap<string, string> = new Map(
  Object.entries(twins).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);

/** Letters that Unicode doesn't take apart, as they are written in ASCII. */
const spellings: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["Æ", "Ae"],
  ["œ", "oe"],
  ["Œ", "Oe"],
  ["ø", "o"],
  ["Ø", "O"],
  ["ł", "l"],
  ["Ł", "L"],
  ["đ", "d"],
  ["Đ", "D"],
  ["þ", "th"],
  ["ð", "d"],
]);

/** The Latin letter or letters that a letter beyond ASCII stands for in a name; undefined where there is none, as for 日. */
export const plainLetter = (letter: string): string | undefined => {
  const known = twinOf.get(letter) ?? spellings.get(letter);
  if (known !== undefined) return known;
  const [base = ""] = letter.normalize("NFKD");
  return base !== letter && /^[A-Za-z0-9]$/.test(base) ? base : undefined;
};

/** Whether a letter only looks like the Latin one. */
export const isTwin = (letter: string): boolean => twinOf.has(letter);
