import { reportRepeats } from "../looks/reportRepeats.ts";
import { type Rule, rule } from "../rule.ts";

/** Endings have ids of their own in the whole scenario, since runs and checks name them without a chart. */
export const duplicateEnding: Rule = rule("duplicate-ending", (context, report) => {
  const endings = [...context.names.states.values()].filter(({ draft }) => draft?.ending !== undefined);
  const names = endings.map(({ id, span }) => ({ value: id, span }));
  reportRepeats(names, (id) => `There is another ending "${id}". Each ending has an id of its own.`, report);
});
