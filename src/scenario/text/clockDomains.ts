import { INTEGER_LIMIT } from "#base";
import type { VariableDomain } from "../scenario.ts";

const words = (...values: readonly string[]): VariableDomain => ({
  kind: "enum",
  values,
  names: values,
  start: values[0] ?? "",
});

/** The placeholders for game time, each with the values that it can have. A variable of the same name takes precedence. */
export const clockDomains: ReadonlyMap<string, VariableDomain> = new Map([
  ["hour", { kind: "integer", low: 0, high: INTEGER_LIMIT, start: 0 }],
  ["day", { kind: "integer", low: 1, high: INTEGER_LIMIT, start: 1 }],
  ["weekday", words("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")],
  ["time_of_day", words("night", "morning", "afternoon", "evening")],
  ["date", words()],
]);
