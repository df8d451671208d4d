import { reportRepeats } from "../looks/reportRepeats.ts";
import { type Rule, rule } from "../rule.ts";

/** Variables, charts and curves have names of their own, since expressions use all three. */
export const nameTaken: Rule = rule("name-taken", (context, report) => {
  const { variables, curves, charts } = context.draft;
  const names = [...variables, ...curves, ...charts].map(({ key }) => key);
  const message = (name: string): string =>
    `The name "${name}" is taken. Variables, curves and charts share one set of names.`;
  reportRepeats(names, message, report);
});
