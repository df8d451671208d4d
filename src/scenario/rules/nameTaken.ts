import { reportRepeats } from "./reportRepeats.ts";
import type { Rule } from "./rule.ts";

/** Variables, charts and curves have names of their own, since expressions use all three. */
export const nameTaken: Rule = (context) => {
  const { variables, curves, charts } = context.draft;
  const names = [...variables, ...curves, ...charts].map(({ key }) => key);
  const message = (name: string): string =>
    `The name "${name}" is taken. Variables, curves and charts share one set of names.`;
  reportRepeats(names, "name-taken", message, context);
};
