/** What is written out in a text that may be true at one time and false at another. */
export type SpelledOut = "a number" | "a death" | "a weekday" | "an hour" | "a law" | "a place";

type Words = Readonly<Record<Exclude<SpelledOut, "a place">, RegExp>>;

/** What a text writes out, the first in this order; undefined where there is nothing of the kind. Names are those of places and laws that the file has. */
export const spelledOut = (
  text: string,
  language: string,
  names: { readonly places: readonly string[]; readonly laws: readonly string[] },
): SpelledOut | undefined => {
  const written = withoutPlaceholders(text);
  const words = WORDS[language.split("-")[0] ?? ""] ?? DIGITS_ALONE;
  if (words["a death"].test(written)) return "a death";
  if (words["a weekday"].test(written)) return "a weekday";
  if (words["an hour"].test(written)) return "an hour";
  if (words["a number"].test(written)) return "a number";
  if (words["a law"].test(written) || names.laws.some((law) => written.includes(law))) return "a law";
  return names.places.some((place) => isNamed(place, written)) ? "a place" : undefined;
};

/** What a placeholder says is true by itself; the words inside a plural or a select are written out. */
const withoutPlaceholders = (text: string): string =>
  text
    .replaceAll(/\{\s*\w+\s*(?:,\s*number[^{}]*)?\}/g, " ")
    .replaceAll(/\{\s*\w+\s*,\s*(?:plural|selectordinal|select)\s*,/g, " ")
    .replaceAll(/=\d+\s*\{/g, "{");

const isNamed = (place: string, text: string): boolean => {
  const at = text.indexOf(place);
  if (at < 0 || place.length < 2) return false;
  const around = `${text[at - 1] ?? " "}${text[at + place.length] ?? " "}`;
  return !/[a-z]/i.test(place) || !/[\p{L}\p{N}]/u.test(around);
};

const NOTHING = /$^/;

const DIGITS_ALONE: Words = {
  "a number": /\p{Nd}/u,
  "a death": NOTHING,
  "a weekday": NOTHING,
  "an hour": NOTHING,
  "a law": NOTHING,
};

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    "a number":
      /\p{Nd}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|dozens?)\b/iu,
    "a death":
      /\b(?:dead|die[sd]?|dying|deaths?|killed|kills|casualt(?:y|ies)|wounded|injured|hurt|lives? lost|body|bodies)\b/i,
    "a weekday": /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweekend\b/i,
    "an hour":
      /\b(?:noon|midday|midnight|dawn|dusk|morning|afternoon|evening|nights?|tonight|sunrise|sunset|o[’']clock)\b|\d:\d\d/i,
    "a law": /\b(?:laws?|statutes?|treaty|treaties|constitution|convention|article)\b|\bActs?\b/i,
  },
  ja: {
    "a number": /\p{Nd}|[二三四五六七八九十百千万]+(?=[人名隻機台日時分回年月週か件発度])/u,
    "a death": /死|亡くな|犠牲|負傷|けが|殺/,
    "a weekday": /[月火水木金土日]曜|週末/,
    "an hour": /正午|真夜中|未明|夜|朝|夕|明け方|昼|[\p{Nd}一二三四五六七八九十]時/u,
    "a law": /法(?:律|案|令|に|は|の|が|を|$)|条約|憲法|第.{1,4}条/,
  },
  zh: {
    "a number": /\p{Nd}|[二兩两三四五六七八九十百千萬万]+(?=[人名艘架個个天日小時时分次年月週周件座枚])/u,
    "a death": /死|罹難|罹难|犧牲|牺牲|陣亡|阵亡|傷亡|伤亡|受傷|受伤/,
    "a weekday": /星期[一二三四五六日天]|[週周][一二三四五六日末]|禮拜|礼拜/,
    "an hour": /正午|中午|午夜|凌晨|清晨|早上|上午|下午|傍晚|黃昏|黄昏|晚上|夜/,
    "a law": /法律|條約|条约|憲法|宪法|法案|第.{1,4}[條条]/,
  },
};
