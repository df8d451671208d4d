import type { Span } from "../../diagnostic/diagnostic.ts";
import type { Name } from "../../document/name.ts";
import type { RuleReport } from "../rule.ts";

/** Reports every name that was given earlier in the list, pointing at the first place. */
export const reportRepeats = (
  names: readonly Name[],
  toMessage: (name: string) => string,
  report: RuleReport,
): void => {
  const first = new Map<string, Span>();
  for (const { value, span } of names) {
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, span);
    else report(span, toMessage(value), { related: [{ message: `"${value}" appears here first.`, span: earlier }] });
  }
};
