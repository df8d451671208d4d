import IntlMessageFormat from "intl-messageformat";

/** The values that the placeholders of a text may have. */
export type TextValues = Readonly<Record<string, number | string | boolean>>;

/** Fills in the placeholders of texts in one language. It keeps the messages that it has parsed. */
export type TextFormatter = { readonly format: (message: string, values: TextValues) => string };

/** A formatter of ICU messages for a BCP 47 locale. A message that can't be formatted comes back as it is. */
export const createTextFormatter = (locale: string): TextFormatter => {
  const parsed = new Map<string, IntlMessageFormat | undefined>();
  const format = (message: string, values: TextValues): string => {
    if (!message.includes("{") && !message.includes("'")) return message;
    if (!parsed.has(message)) parsed.set(message, parseMessage(message, locale));
    return fill(parsed.get(message), message, values);
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
    Object.entries(values).map(([name, value]) => [name, typeof value === "boolean" ? String(value) : value]),
  );

/** The text with its placeholders filled in. To format many, make one formatter and keep it. */
export const formatText = (message: string, values: TextValues, locale: string): string =>
  createTextFormatter(locale).format(message, values);
