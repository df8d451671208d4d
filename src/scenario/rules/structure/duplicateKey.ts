import type { Span } from "../../diagnostic/diagnostic.ts";
import { type Rule, rule } from "../rule.ts";

/** What follows after a time, or every so often, stands once: two ways to write one time, such as 24h and 1d, are one key. Keys that are written alike, the parser reports. */
export const duplicateKey: Rule = rule("duplicate-key", ({ names, source }, report) => {
  const lists = [...names.states.values()].flatMap(({ draft }) => [draft?.after ?? [], draft?.every ?? []]);
  for (const list of lists) {
    const first = new Map<number, Span>();
    for (const { key, span } of list) {
      const earlier = first.get(key.value);
      if (earlier === undefined) first.set(key.value, span);
      else {
        const [own, other] = [source.slice(span.start, span.end), source.slice(earlier.start, earlier.end)];
        const message = `"${own}" and "${other}" are the same time, so only the first would ever happen.`;
        report(span, message, { related: [{ message: `"${other}" appears here first.`, span: earlier }] });
      }
    }
  }
});
