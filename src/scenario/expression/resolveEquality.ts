import { didYouMean } from "#base";
import type { Span } from "../diagnostic/diagnostic.ts";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { BooleanExpression } from "./expression.ts";
import { and, not, or } from "./logic.ts";
import type { ProblemAt } from "./problemAt.ts";
import { describeTyped, mustBeCompared, type Typed } from "./typed.ts";

/** A side of a comparison, and where it stands. */
export type Side = { readonly typed: Typed; readonly place: Span };

/** The condition that both sides are the same; undefined when that was reported as senseless. */
export const resolveEquality = (left: Side, right: Side, problem: ProblemAt): BooleanExpression | undefined => {
  const [a, b] = [left.typed, right.typed];
  if (a.kind === "unknown" || b.kind === "unknown") return undefined;
  if (a.kind === "choice" && b.kind === "text") return choiceIs(a, b.text, right.place, problem);
  if (b.kind === "choice" && a.kind === "text") return choiceIs(b, a.text, left.place, problem);
  if (a.kind === "integer" && b.kind === "integer") {
    return { kind: "compare", operator: "==", left: a.expression, right: b.expression };
  }
  if (a.kind === "boolean" && b.kind === "boolean") return sameTruth(a.expression, b.expression);
  reportMismatch(left, right, problem);
  return undefined;
};

const choiceIs = (
  { name, meaning }: Typed & { readonly kind: "choice" },
  value: string,
  place: Span,
  problem: ProblemAt,
): BooleanExpression | undefined => {
  if (meaning.values.includes(value)) return meaning.is(value);
  const near = didYouMean(value, meaning.values);
  const hint = near === undefined ? ` It has ${listed(meaning.values)}.` : toSuggestion(near);
  problem(
    place,
    "unknown-value",
    `"${name}" has no ${meaning.noun} "${value}".${hint}`,
    near,
    respell(value, meaning.values),
  );
  return undefined;
};

const sameTruth = (a: BooleanExpression, b: BooleanExpression): BooleanExpression => {
  if (b.kind === "boolean") return b.value ? a : not(a);
  if (a.kind === "boolean") return a.value ? b : not(b);
  return or(and(a, b), and(not(a), not(b)));
};

const reportMismatch = (left: Side, right: Side, problem: ProblemAt): void => {
  const place = { start: left.place.start, end: right.place.end };
  const choice = [left.typed, right.typed].find((typed) => typed.kind === "choice");
  if (choice !== undefined) {
    problem(place, "wrong-operand", mustBeCompared(choice));
    return;
  }
  const message = `These can't be compared: the left side is ${describeTyped(left.typed)}, the right side ${describeTyped(right.typed)}.`;
  problem(place, "wrong-operand", message);
};

const listed = (values: readonly string[]): string =>
  values.length > 8 ? `${values.slice(0, 8).join(", ")}, …` : values.join(", ");
