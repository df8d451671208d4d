import { didYouMean } from "#base";
import type { Report } from "../diagnostic/reporter.ts";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import { placeholderMisfit } from "../rules/looks/placeholderMisfit.ts";
import type { VariableDomain } from "../scenario.ts";
import { parseMessage } from "../text/parseMessage.ts";
import { spanWithin } from "../yaml/spanWithin.ts";
import type { TranslatedText } from "./collectTexts.ts";

/** What a translated text is compared with. */
export type TextContext = {
  readonly source: string;
  readonly original: string;
  readonly domainOf: (name: string) => VariableDomain | undefined;
  readonly report: Report;
};

/** A translation is an ICU message like its original, and has only the original's placeholders. */
export const checkText = ({ scalar }: TranslatedText, { source, original, domainOf, report }: TextContext): void => {
  const message = parseMessage(scalar.text);
  if (!message.ok) {
    const { offset, message: sentence } = message.reason;
    const end = Math.min(offset + 1, scalar.text.length);
    report("text-syntax", spanWithin(source, scalar, { start: offset, end }), sentence);
    return;
  }
  const known = placeholdersOf(original);
  for (const placeholder of message.value) {
    const { name, span } = placeholder;
    const domain = domainOf(name);
    if (!known.includes(name)) {
      const near = didYouMean(name, known);
      const sentence = `The text that this translates has no placeholder "${name}".${toSuggestion(near)}`;
      report("foreign-placeholder", spanWithin(source, scalar, span), sentence, {
        suggestion: near,
        respelling: respell(name, known),
      });
    } else if (domain !== undefined) {
      const problem = placeholderMisfit(placeholder, domain);
      if (problem !== undefined) report("placeholder-type", spanWithin(source, scalar, span), problem);
    }
  }
};

const placeholdersOf = (text: string): readonly string[] => {
  const message = parseMessage(text);
  return message.ok ? [...new Set(message.value.map(({ name }) => name))] : [];
};
