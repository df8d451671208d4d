import { didYouMean } from "#base";
import { toSuggestion } from "../../diagnostic/toSuggestion.ts";
import type { VariableDomain } from "../../scenario.ts";
import type { Placeholder } from "../../text/parseMessage.ts";
import { valueWords } from "../../valueWords.ts";

/** Why a placeholder asks of a variable what that can't give; undefined when it can. */
export const placeholderMisfit = ({ name, asks, values }: Placeholder, domain: VariableDomain): string | undefined => {
  if (asks === "time") return `"${name}" can't be shown as a date or time.`;
  if (asks === "number" && domain.kind !== "integer") return `"${name}" isn't a number. Use a select for its values.`;
  if (asks !== "choice") return undefined;
  if (domain.kind === "integer") return `"${name}" is a number. Use a plural for numbers, such as =0 {none}.`;
  const known = valueWords(domain);
  const wrong = values.find((value) => !known.includes(value));
  return wrong === undefined
    ? undefined
    : `"${name}" has no value "${wrong}".${toSuggestion(didYouMean(wrong, known))}`;
};
