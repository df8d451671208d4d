import { didYouMean } from "#base";
import type { Span } from "../diagnostic/diagnostic.ts";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { IntegerExpression } from "./expression.ts";
import type { ProblemAt } from "./problemAt.ts";
import type { Side } from "./resolveEquality.ts";
import type { Scope } from "./scope.ts";
import { booleanOf, integerOf, misuse, type Typed, unknown } from "./typed.ts";

/** A call of min, max, abs, within or a curve. */
export const resolveCall = (
  name: string,
  sides: readonly Side[],
  place: Span,
  scope: Scope,
  problem: ProblemAt,
): Typed => {
  if (name === "within") return resolveWithin(sides, place, scope, problem);
  const called = scope.curves.has(name) ? ofOne((at) => ({ kind: "curve", curve: name, at })) : BUILT_IN.get(name);
  if (called === undefined) return reportUnknown(name, place, scope, problem);
  const numbers = toNumbers(name, sides, problem);
  const isFitting = called.takes === "several" ? sides.length > 0 : sides.length === 1;
  if (!isFitting) {
    const wanted = called.takes === "several" ? "one number or more" : "one number";
    problem(place, "wrong-arguments", `"${name}" takes ${wanted}, not ${sides.length}.`);
    return unknown;
  }
  return numbers === undefined ? unknown : integerOf(called.toExpression(numbers));
};

/** A function of numbers: how many it takes, and what it is as an expression. */
type Called = {
  readonly takes: "one" | "several";
  readonly toExpression: (numbers: readonly IntegerExpression[]) => IntegerExpression;
};

const ofOne = (toExpression: (of: IntegerExpression) => IntegerExpression): Called => ({
  takes: "one",
  toExpression: ([first = { kind: "integer", value: 0 }]) => toExpression(first),
});

/** The functions of the language, except for `within`, which takes a state. */
const BUILT_IN: ReadonlyMap<string, Called> = new Map<string, Called>([
  ["min", { takes: "several", toExpression: (of) => ({ kind: "least", of }) }],
  ["max", { takes: "several", toExpression: (of) => ({ kind: "greatest", of }) }],
  ["abs", ofOne((of) => ({ kind: "absolute", of }))],
]);

const toNumbers = (
  name: string,
  sides: readonly Side[],
  problem: ProblemAt,
): readonly IntegerExpression[] | undefined => {
  const numbers: IntegerExpression[] = [];
  for (const { typed, place } of sides) {
    if (typed.kind === "integer") numbers.push(typed.expression);
    else if (typed.kind !== "unknown") {
      problem(place, "wrong-operand", misuse(typed, `"${name}" takes numbers`));
    }
  }
  return numbers.length === sides.length ? numbers : undefined;
};

const resolveWithin = (sides: readonly Side[], place: Span, scope: Scope, problem: ProblemAt): Typed => {
  const [side] = sides;
  if (side === undefined || sides.length > 1 || side.typed.kind !== "text") {
    const message = '"within" takes the path of a state in quotes, such as within("crisis.kinetic").';
    problem(place, "wrong-arguments", message);
    return unknown;
  }
  const path = side.typed.text;
  if (scope.states.has(path)) return booleanOf({ kind: "within", path });
  const near = didYouMean(path, scope.states.keys());
  problem(
    side.place,
    "unknown-state",
    `Unknown state "${path}".${toSuggestion(near)}`,
    near,
    respell(path, scope.states.keys()),
  );
  return unknown;
};

const reportUnknown = (name: string, place: Span, scope: Scope, problem: ProblemAt): Typed => {
  const span = { start: place.start, end: place.start + name.length };
  if (scope.meanings.has(name) || scope.local.has(name)) {
    problem(span, "unknown-function", `"${name}" isn't a function. Only min, max, abs, within and curves are called.`);
    return unknown;
  }
  if (name.toLowerCase() === "not") {
    problem(span, "unknown-function", 'A condition is negated by "!", not by "not".');
    return unknown;
  }
  const known = [...BUILT_IN.keys(), "within", ...scope.curves];
  const near = didYouMean(name, known);
  const hint = near === undefined ? " There are min, max, abs, within and the curves." : toSuggestion(near);
  problem(span, "unknown-function", `Unknown function or curve "${name}".${hint}`, near, respell(name, known));
  return unknown;
};
