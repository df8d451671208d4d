import { around, everyInteger, isBeyondLimit } from "#base";
import { nameOf } from "./owner.ts";
import { scalar } from "./scalar.ts";
import type { Located, Shape } from "./shape.ts";

/** A whole number from `low` to `high`. Something else becomes NaN, with which no rule finds fault. */
export const integer = (low: number, high: number): Shape<Located<number>> =>
  scalar({
    about: { kind: "integer", low, high },
    expected: "a whole number",
    placeholder: (span) => ({ value: Number.NaN, span }),
    parse: (node, reader, owner) => {
      if (!node.plain || !/^[-+]?\d{1,15}$/.test(node.text)) return undefined;
      const value = Number(node.text);
      if (value < low || value > high) {
        const message = `${nameOf(owner)} is ${node.text}. It has to lie between ${low} and ${high}.`;
        reader.reporter.report("number-out-of-bounds", node.span, message);
      }
      return { value, span: node.span };
    },
  });

/** A number with or without decimals, such as a latitude in degrees; NaN for something else, as above. */
export const number = (low: number, high: number): Shape<Located<number>> =>
  scalar({
    about: { kind: "number", low, high },
    expected: "a number",
    placeholder: (span) => ({ value: Number.NaN, span }),
    parse: (node, reader, owner) => {
      if (!node.plain || !/^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(node.text)) return undefined;
      const value = Number(node.text);
      if (value < low || value > high) {
        const message = `${nameOf(owner)} is ${node.text}. It has to lie between ${low} and ${high}.`;
        reader.reporter.report("number-out-of-bounds", node.span, message);
      }
      return { value, span: node.span };
    },
  });

/** Two whole numbers such as 0..100. That they go from low to high is a rule of its own. */
export const range = (): Shape<Located<Range>> =>
  scalar({
    about: { kind: "range" },
    expected: "a range such as 0..100",
    slug: "malformed-range",
    placeholder: (span) => ({ value: everyInteger, span }),
    parse: (node, reader, owner) => {
      const match = /^([-+]?\d{1,15})\.\.([-+]?\d{1,15})$/.exec(node.text.replaceAll(" ", ""));
      if (match === null) return undefined;
      const value = { low: Number(match[1]), high: Number(match[2]) };
      if (isBeyondLimit(around([value.low, value.high]))) {
        const message = `${nameOf(owner)} is ${node.text}. Its ends have to lie within ±1,000,000,000.`;
        reader.reporter.report("number-out-of-bounds", node.span, message);
      }
      return { value, span: node.span };
    },
  });

/** Low and high ends, both included. */
export type Range = { readonly low: number; readonly high: number };

/** A number of options to choose, such as 2, or a range such as 1..3. */
export const count = (): Shape<Located<Range>> =>
  scalar({
    about: { kind: "count" },
    expected: "a number such as 2 or a range such as 1..3",
    slug: "malformed-range",
    placeholder: (span) => ({ value: { low: 1, high: 1 }, span }),
    parse: (node) => {
      const match = /^(\d{1,4})(?:\.\.(\d{1,4}))?$/.exec(node.text.replaceAll(" ", ""));
      if (match === null) return undefined;
      return { value: { low: Number(match[1]), high: Number(match[2] ?? match[1]) }, span: node.span };
    },
  });

/** How often something may happen: a number, or `none` for no limit, which gives "none". */
export const limit = (): Shape<number | "none"> =>
  scalar<number | "none">({
    about: {
      kind: "either",
      of: [
        { kind: "integer", low: 1, high: 1000 },
        { kind: "word", words: ["none"] },
      ],
    },
    expected: 'a number from 1 to 1000 or "none"',
    placeholder: () => 1,
    parse: (node) => {
      if (node.text === "none") return "none";
      const value = Number(node.text);
      return /^\d{1,4}$/.test(node.text) && value >= 1 && value <= 1000 ? value : undefined;
    },
  });
