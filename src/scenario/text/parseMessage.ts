import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { failure, type Result, success } from "#base";
import type { Span } from "../diagnostic/diagnostic.ts";

/** A placeholder of a text: the name, what it asks of the value, and where it stands in the text. */
export type Placeholder = {
  readonly name: string;
  readonly asks: "text" | "number" | "choice" | "time";
  /** For a choice, the values that it distinguishes, without `other`. */
  readonly values: readonly string[];
  /** For a plural, what kind it is and the forms that have texts, such as one, other and =0. */
  readonly plural?: {
    readonly type: "cardinal" | "ordinal";
    readonly forms: readonly string[];
    readonly offset: number;
    /** Whether its last text says the number, so that the words beside it have to agree with it. */
    readonly saysNumber: boolean;
  };
  readonly span: Span;
};

/** Why a text isn't an ICU message, and the character at which that shows. */
export type MessageProblem = { readonly message: string; readonly offset: number };

/** The placeholders of a text as an ICU message, inner ones too. HTML in it is plain text. */
export const parseMessage = (text: string): Result<readonly Placeholder[], MessageProblem> => {
  if (!text.includes("{") && !text.includes("}")) return success([]);
  try {
    return success(collect(parse(text, { ignoreTag: true, captureLocation: true })));
  } catch (error) {
    return failure({ message: sentenceOf(error), offset: offsetOf(error) });
  }
};

const collect = (elements: readonly MessageFormatElement[]): readonly Placeholder[] =>
  elements.flatMap((element) => {
    const { type, location } = element;
    if (type === TYPE.literal || type === TYPE.pound || type === TYPE.tag) return [];
    const span = { start: location?.start.offset ?? 0, end: location?.end.offset ?? 0 };
    const placeholder = {
      name: element.value,
      asks: asksOf(type),
      values: valuesOf(element),
      ...pluralOf(element),
      span,
    };
    return [placeholder, ...innerOf(element)];
  });

const innerOf = (element: MessageFormatElement): readonly Placeholder[] =>
  "options" in element ? Object.values(element.options).flatMap(({ value }) => collect(value)) : [];

const asksOf = (type: TYPE): Placeholder["asks"] => {
  if (type === TYPE.plural || type === TYPE.number) return "number";
  if (type === TYPE.select) return "choice";
  return type === TYPE.date || type === TYPE.time ? "time" : "text";
};

const valuesOf = (element: MessageFormatElement): readonly string[] =>
  element.type === TYPE.select ? Object.keys(element.options).filter((value) => value !== "other") : [];

const pluralOf = (element: MessageFormatElement): Pick<Placeholder, "plural"> => {
  if (element.type !== TYPE.plural) return {};
  const { pluralType: type = "cardinal", options, offset } = element;
  const saysNumber = options["other"]?.value.some((inner) => inner.type === TYPE.pound) ?? false;
  return { plural: { type, forms: Object.keys(options), offset, saysNumber } };
};

/** The parser throws a SyntaxError with the place in `location`. */
const offsetOf = (error: unknown): number => {
  const start = propertyOf(propertyOf(error, "location"), "start");
  const offset = propertyOf(start, "offset");
  return typeof offset === "number" ? offset : 0;
};

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && name in value
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

const sentenceOf = (error: unknown): string => {
  const kind = error instanceof Error ? error.message : "";
  return sentences.get(kind) ?? "The braces in this text don't make a placeholder. To show a brace itself, write '{'.";
};

const sentences: ReadonlyMap<string, string> = new Map([
  ["EXPECT_ARGUMENT_CLOSING_BRACE", "A placeholder isn't closed with }."],
  ["EMPTY_ARGUMENT", "A placeholder is empty. It names a variable, such as {approval}."],
  ["MALFORMED_ARGUMENT", "A placeholder is a name, such as {approval}, or a name with plural or select."],
  ["INVALID_ARGUMENT_TYPE", "A placeholder can have plural, selectordinal, select or number after its name."],
  ["EXPECT_SELECT_ARGUMENT_OPTIONS", "A plural or select has its texts in braces, such as other {many}."],
  ["MISSING_OTHER_CLAUSE", "A plural or select needs a text for other."],
  ["DUPLICATE_PLURAL_ARGUMENT_SELECTOR", "A plural has two texts for the same number."],
  ["DUPLICATE_SELECT_ARGUMENT_SELECTOR", "A select has two texts for the same value."],
]);
