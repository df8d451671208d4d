import { reportRepeats } from "./reportRepeats.ts";
import type { Rule } from "./rule.ts";

/** Endings have ids of their own in the whole scenario, since runs and checks name them without a chart. */
export const duplicateEnding: Rule = (context) => {
  const endings = [...context.names.states.values()].filter(({ draft }) => draft?.ending !== undefined);
  const names = endings.map(({ id, span }) => ({ value: id, span }));
  reportRepeats(
    names,
    "duplicate-ending",
    (id) => `There is another ending "${id}". Endings have ids of their own.`,
    context,
  );
};
