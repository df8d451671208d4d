import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import IntlMessageFormat from "intl-messageformat";

/** The values that the placeholders of a text may have; undefined for one that the reader may not know. */
export type TextValues = Readonly<Record<string, number | string | boolean | undefined>>;

/** Fills in the placeholders of texts in one language. It keeps the messages that it has parsed. */
export type TextFormatter = { readonly format: (message: string, values: TextValues) => string };

/**
 * A formatter of ICU messages for a BCP 47 locale. A message that can't be formatted comes back as it is. A placeholder
 * whose value may not be known reads "?" as a whole: neither a plural nor a select gives away which of its texts it is.
 */
export const createTextFormatter = (locale: string): TextFormatter => {
  const parsed = new Map<string, IntlMessageFormat | undefined>();
  const format = (message: string, values: TextValues): string => {
    if (!message.includes("{") && !message.includes("'")) return message;
    if (!parsed.has(message)) parsed.set(message, parseMessage(message, locale));
    return fill(withoutUnknown(parsed.get(message), values, locale), message, values);
  };
  return { format };
};

/** HTML is plain text here: nothing in a message can become an element. */
const parseMessage = (message: string, locale: string): IntlMessageFormat | undefined => {
  try {
    return new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  } catch {
    return undefined;
  }
};

const withoutUnknown = (
  parsed: IntlMessageFormat | undefined,
  values: TextValues,
  locale: string,
): IntlMessageFormat | undefined => {
  const elements = parsed?.getAst() ?? [];
  const isUnknown = (name: string): boolean => name in values && values[name] === undefined;
  if (!elements.some((element) => holdsUnknown(element, isUnknown))) return parsed;
  return new IntlMessageFormat(
    elements.map((element) => hideUnknown(element, isUnknown)),
    locale,
  );
};

const isArgument = ({ type }: MessageFormatElement): boolean => type !== TYPE.literal && type !== TYPE.pound;

const holdsUnknown = (element: MessageFormatElement, isUnknown: (name: string) => boolean): boolean =>
  (isArgument(element) && "value" in element && isUnknown(element.value)) ||
  ("options" in element &&
    Object.values(element.options).some(({ value }) => value.some((inner) => holdsUnknown(inner, isUnknown))));

const hideUnknown = (element: MessageFormatElement, isUnknown: (name: string) => boolean): MessageFormatElement => {
  if (isArgument(element) && "value" in element && isUnknown(element.value)) return { type: TYPE.literal, value: "?" };
  if (!("options" in element)) return element;
  const options = Object.entries(element.options).map(([key, option]) => [
    key,
    { ...option, value: option.value.map((inner) => hideUnknown(inner, isUnknown)) },
  ]);
  return { ...element, options: Object.fromEntries(options) };
};

const fill = (parsed: IntlMessageFormat | undefined, message: string, values: TextValues): string => {
  try {
    return parsed === undefined ? message : String(parsed.format<string>(toArguments(values)));
  } catch {
    return message;
  }
};

/** `select` compares texts, so true and false are given as words. */
const toArguments = (values: TextValues): Record<string, number | string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? value : String(value)]),
  );

/** The text with its placeholders filled in. To format many, make one formatter and keep it. */
export const formatText = (message: string, values: TextValues, locale: string): string =>
  createTextFormatter(locale).format(message, values);
