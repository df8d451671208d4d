import type { VariableDraft } from "../document/draft.ts";
import type { VariableDomain } from "../scenario.ts";

/** The type of a variable and its start, as far as the draft makes sense; a rule reports where it doesn't. */
export const toDomain = ({ range, values, start, uncertain }: VariableDraft): VariableDomain => {
  if (range !== undefined) {
    const value = /^[-+]?\d{1,15}$/.test(start.text) ? Number(start.text) : range.value.low;
    const about = { kind: "integer", ...range.value, start: value } as const;
    return uncertain === undefined ? about : { ...about, uncertain: uncertain.value };
  }
  if (values !== undefined) {
    const ids = values.map(({ id }) => id.value);
    const names = values.map(({ id, name }) => name ?? id.value);
    return { kind: "enum", values: ids, names, start: start.text };
  }
  return { kind: "boolean", start: start.text === "true" };
};
