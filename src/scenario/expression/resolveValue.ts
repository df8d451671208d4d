import { INTEGER_LIMIT } from "#base";
import type { Span } from "../diagnostic/diagnostic.ts";
import type { ProblemAt } from "./problemAt.ts";
import { booleanOf, integerOf, type Typed, unknown } from "./typed.ts";

/** A literal: a whole number, true, false, or a text that something else is compared with. */
export const resolveValue = (value: unknown, place: Span, problem: ProblemAt): Typed => {
  if (typeof value === "bigint") return resolveInteger(value, place, problem);
  if (typeof value === "boolean") return booleanOf({ kind: "boolean", value });
  if (typeof value === "string") return { kind: "text", text: value };
  const message =
    typeof value === "number"
      ? "Expressions know whole numbers only. Weights are compared with each other: for 0.3 and 0.7 write 3 and 7."
      : "Expressions know whole numbers, true and false, and values in quotes.";
  problem(place, "unsupported-expression", message);
  return unknown;
};

const resolveInteger = (value: bigint, place: Span, problem: ProblemAt): Typed => {
  if (value <= BigInt(INTEGER_LIMIT)) return integerOf({ kind: "integer", value: Number(value) });
  problem(place, "number-too-large", "Numbers lie within ±1,000,000,000.");
  return unknown;
};
