import {
  type MessageFormatElement,
  type PluralElement,
  type SelectElement,
  TYPE,
} from "@formatjs/icu-messageformat-parser";
import IntlMessageFormat from "intl-messageformat";

/** A value that has a name for players: a select distinguishes values by their ids, and a placeholder alone shows the name. */
export type NamedValue = { readonly id: string; readonly name: string };

/** The values that the placeholders of a text may have; undefined for one that the reader may not know. */
export type TextValues = Readonly<Record<string, number | string | boolean | NamedValue | undefined>>;

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
    const elements = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst();
    return new IntlMessageFormat(elements.map(askForName), locale);
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
  const unknown = new Set(
    Object.keys(values).flatMap((name) => (values[name] === undefined ? [name, toShown(name)] : [])),
  );
  const isUnknown = (name: string): boolean => unknown.has(name);
  if (!elements.some((element) => holdsUnknown(element, isUnknown))) return parsed;
  return new IntlMessageFormat(
    elements.map((element) => hideUnknown(element, isUnknown)),
    locale,
  );
};

/** A placeholder alone asks for what is shown of a value; plurals and selects for the value itself. */
const askForName = (element: MessageFormatElement): MessageFormatElement => {
  if (element.type === TYPE.argument) return { ...element, value: toShown(element.value) };
  if (!("options" in element)) return element;
  return withOptions(element, askForName);
};

/** The name under which a value is given as it is shown. No variable has a space in its name. */
const toShown = (name: string): string => `${name} shown`;

const isArgument = ({ type }: MessageFormatElement): boolean => type !== TYPE.literal && type !== TYPE.pound;

const holdsUnknown = (element: MessageFormatElement, isUnknown: (name: string) => boolean): boolean =>
  (isArgument(element) && "value" in element && isUnknown(element.value)) ||
  ("options" in element &&
    Object.values(element.options).some(({ value }) => value.some((inner) => holdsUnknown(inner, isUnknown))));

const hideUnknown = (element: MessageFormatElement, isUnknown: (name: string) => boolean): MessageFormatElement => {
  if (isArgument(element) && "value" in element && isUnknown(element.value)) return { type: TYPE.literal, value: "?" };
  if (!("options" in element)) return element;
  return withOptions(element, (inner) => hideUnknown(inner, isUnknown));
};

/** The same plural or select, with each element of its texts changed. */
const withOptions = <Element extends SelectElement | PluralElement>(
  element: Element,
  change: (inner: MessageFormatElement) => MessageFormatElement,
): Element => {
  const options = Object.entries(element.options).map(([key, option]) => [
    key,
    { ...option, value: option.value.map(change) },
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
    Object.entries(values).flatMap(([name, value]) => [
      [name, typeof value === "number" ? value : String(typeof value === "object" ? value.id : value)],
      [toShown(name), typeof value === "number" ? value : String(typeof value === "object" ? value.name : value)],
    ]),
  );

/** The text with its placeholders filled in. To format many, make one formatter and keep it. */
export const formatText = (message: string, values: TextValues, locale: string): string =>
  createTextFormatter(locale).format(message, values);
