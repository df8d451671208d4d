import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Span } from "../diagnostic/diagnostic.ts";

/** A placeholder of a text: the name, what it asks of the value, and where it stands in the text. */
export type Placeholder = {
  readonly name: string;
  readonly asks: "text" | "number" | "choice" | "time";
  /** For a choice, the values that it tells apart, without `other`. */
  readonly values: readonly string[];
  readonly span: Span;
};

/** The placeholders of an ICU message, inner ones too; none when it can't be parsed. */
export const placeholdersOf = (text: string): readonly Placeholder[] => {
  if (!text.includes("{")) return [];
  try {
    return collect(parse(text, { ignoreTag: true, captureLocation: true }));
  } catch {
    return [];
  }
};

const collect = (elements: readonly MessageFormatElement[]): readonly Placeholder[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return [];
    const { start, end } = element.location ?? { start: { offset: 0 }, end: { offset: 0 } };
    const span = { start: start.offset, end: end.offset };
    const inner = "options" in element ? Object.values(element.options).flatMap(({ value }) => collect(value)) : [];
    return [{ name: element.value, asks: asksOf(element.type), values: valuesOf(element), span }, ...inner];
  });

const asksOf = (type: TYPE): Placeholder["asks"] => {
  if (type === TYPE.plural || type === TYPE.number) return "number";
  if (type === TYPE.select) return "choice";
  return type === TYPE.date || type === TYPE.time ? "time" : "text";
};

const valuesOf = (element: MessageFormatElement): readonly string[] =>
  element.type === TYPE.select ? Object.keys(element.options).filter((value) => value !== "other") : [];
