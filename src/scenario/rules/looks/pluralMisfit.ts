import type { VariableDomain } from "../../scenario.ts";
import type { Placeholder } from "../../text/parseMessage.ts";

/**
 * What is wrong with the forms of a plural in a language (the categories of Unicode CLDR, by `Intl.PluralRules`): one that the language doesn't have, or
 * one that it needs for a number which the variable can be. Undefined where all is well.
 */
export const pluralMisfit = (
  { name, plural }: Placeholder,
  domain: VariableDomain,
  language: string,
): string | undefined => {
  if (plural === undefined || domain.kind !== "integer") return undefined;
  const { type, forms, offset, saysNumber } = plural;
  const rules = rulesOf(language, type);
  if (rules === undefined) return undefined;
  const known: readonly string[] = rules.resolvedOptions().pluralCategories;
  const stray = forms.find((form) => !form.startsWith("=") && !known.includes(form));
  if (stray !== undefined)
    return `The language "${language}" has no plural form "${stray}". It has ${known.join(", ")}.`;
  if (!saysNumber) return undefined;
  for (const number of samples(domain)) {
    const form = rules.select(number - offset);
    if (forms.includes(`=${number}`) || forms.includes(form)) continue;
    return `The plural of "${name}" has no form "${form}", which the language "${language}" needs for ${number}.`;
  }
  return undefined;
};

const rulesOf = (language: string, type: "cardinal" | "ordinal"): Intl.PluralRules | undefined => {
  try {
    return new Intl.PluralRules(language, { type });
  } catch {
    return undefined;
  }
};

/** Numbers of every form: the small ones repeat in hundreds, and millions have a form of their own in some languages. */
const samples = ({ low, high }: { readonly low: number; readonly high: number }): readonly number[] => {
  const first = Math.max(0, low);
  const small = Array.from({ length: MOST }, (_, index) => first + index);
  return [...small, 1000, 1_000_000, 1_000_001].filter((number) => number >= low && number <= high);
};

const MOST = 130;
