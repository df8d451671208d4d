import { didYouMean } from "#base";
import type { Report } from "../diagnostic/reporter.ts";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import { cutShort } from "../rules/looks/cutShort.ts";
import { literalPlaceholders } from "../rules/looks/literalPlaceholders.ts";
import { picturesIn } from "../rules/looks/picturesIn.ts";
import { placeholderMisfit } from "../rules/looks/placeholderMisfit.ts";
import { pluralMisfit } from "../rules/looks/pluralMisfit.ts";
import { strayLinks } from "../rules/looks/strayLinks.ts";
import type { VariableDomain } from "../scenario.ts";
import { type Placeholder, parseMessage } from "../text/parseMessage.ts";
import { spanWithin } from "../yaml/spanWithin.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import type { TranslatedText } from "./collectTexts.ts";

/** What a translated text is compared with. */
export type TextContext = {
  readonly source: string;
  readonly original: string;
  /** The translation's language, as a BCP 47 tag. */
  readonly language: string;
  readonly domainOf: (name: string) => VariableDomain | undefined;
  readonly report: Report;
};

/** A translation is an ICU message like its original, with the same placeholders, and prose that can be shown. */
export const checkText = ({ scalar }: TranslatedText, context: TextContext): void => {
  const { source, original, report } = context;
  checkProse(scalar, context);
  const message = parseMessage(scalar.text);
  if (!message.ok) {
    const { offset, message: sentence } = message.reason;
    const end = Math.min(offset + 1, scalar.text.length);
    report("text-syntax", spanWithin(source, scalar, { start: offset, end }), sentence);
    return;
  }
  const known = placeholdersOf(original);
  const literal = literalPlaceholders(scalar.text, (name) => known.includes(name));
  for (const { span, message: sentence } of literal) {
    report("literal-placeholder", spanWithin(source, scalar, span), sentence);
  }
  for (const placeholder of message.value) checkPlaceholder(placeholder, scalar, known, context);
  const missing = known.find((name) => !message.value.some((placeholder) => placeholder.name === name));
  if (missing === undefined || literal.length > 0) return;
  report(
    "missing-placeholder",
    scalar.span,
    `The original text has the placeholder "${missing}", but this one doesn't.`,
  );
};

/** A name and a title of a source are taken as they are; a text may hold links. */
const checkProse = (scalar: YamlScalar, { source, report }: TextContext): void => {
  for (const { span, message } of strayLinks(scalar, source)) report("link-address", span, message);
  for (const { span, message } of picturesIn(scalar, source)) report("picture-in-text", span, message);
  const cut = cutShort(scalar, source);
  if (cut !== undefined) report("text-cut-short", cut.span, cut.message);
};

const checkPlaceholder = (
  placeholder: Placeholder,
  scalar: YamlScalar,
  known: readonly string[],
  { source, language, domainOf, report }: TextContext,
): void => {
  const { name } = placeholder;
  const span = spanWithin(source, scalar, placeholder.span);
  if (!known.includes(name)) {
    const near = didYouMean(name, known);
    const sentence = `The original text has no placeholder "${name}".${toSuggestion(near)}`;
    report("foreign-placeholder", span, sentence, { suggestion: near, respelling: respell(name, known) });
    return;
  }
  const domain = domainOf(name);
  const misfit = domain && placeholderMisfit(placeholder, domain);
  if (misfit !== undefined) report("placeholder-type", span, misfit);
  const forms = domain && pluralMisfit(placeholder, domain, language);
  if (forms !== undefined) report("plural-forms", span, forms);
};

const placeholdersOf = (text: string): readonly string[] => {
  const message = parseMessage(text);
  return message.ok ? [...new Set(message.value.map(({ name }) => name))] : [];
};
