import {
  absolute,
  type CurvePoints,
  combine,
  curveRange,
  everyInteger,
  greatestOf,
  hull,
  INTEGER_LIMIT,
  type Interval,
  leastOf,
  meet,
  negated,
} from "#base";
import type { Expression } from "../expression/expression.ts";
import { either, type Facts, holdChoice, holdWithin, integerIn } from "./facts.ts";
import { type Comparison, opposite, roomsFor } from "./rooms.ts";
import { hasAtMost, partsOf } from "./sizeOf.ts";
import { enter, leave } from "./whereabouts.ts";

/** An expression with more parts than this isn't looked into. The longest that can be written has 1,000. */
const MOST_PARTS = 4000;

/**
 * What is known when a condition holds, or doesn't, in addition to the facts; undefined when it can't have that result.
 * What is possible is never ruled out; what is impossible may not be noticed.
 */
export const assume = (condition: Expression, holds: boolean, facts: Facts): Facts | undefined =>
  hasAtMost(condition, MOST_PARTS) ? suppose(condition, holds, facts) : facts;

/**
 * An interval around every value that an integer expression can have where the facts hold. It may be too wide, never
 * too narrow. (The method of P. and R. Cousot, "Static determination of dynamic properties of programs", 1976.)
 */
export const rangeOf = (expression: Expression, facts: Facts): Interval =>
  hasAtMost(expression, MOST_PARTS) ? measure(expression, facts) : everyInteger;

const suppose = (condition: Expression, holds: boolean, facts: Facts): Facts | undefined => {
  switch (condition.kind) {
    case "boolean":
      return condition.value === holds ? facts : undefined;
    case "flag":
      return holdChoice(facts, condition.id, holds ? 1 : 0, true);
    case "is":
      return holdChoice(facts, condition.id, condition.value, holds);
    case "within":
      return holds ? enter(facts, condition.path) : leave(facts, condition.path);
    case "not":
      return suppose(condition.of, !holds, facts);
    case "and":
    case "or":
      return assumeBoth(condition, holds, facts);
    case "compare":
      return assumeComparison(holds ? condition.operator : opposite[condition.operator], condition, facts);
    case "chosen":
    case "ended":
      return facts;
    case "integer":
    case "variable":
    case "hour":
    case "negate":
    case "arithmetic":
    case "conditional":
    case "curve":
    case "least":
    case "greatest":
    case "absolute":
      return facts;
  }
};

const assumeBoth = (
  { kind, left, right }: Expression & { readonly kind: "and" | "or" },
  holds: boolean,
  facts: Facts,
): Facts | undefined => {
  const first = suppose(left, holds, facts);
  if ((kind === "and") !== holds) return either(first, suppose(right, holds, facts));
  return first === undefined ? undefined : suppose(right, holds, first);
};

const assumeComparison = (
  operator: Comparison,
  { left, right }: Expression & { readonly kind: "compare" },
  facts: Facts,
): Facts | undefined => {
  const [a, b] = [measure(left, facts), measure(right, facts)];
  const rooms = roomsFor(operator, a, b);
  if (rooms === undefined) return undefined;
  const first = narrow(left, rooms[0], facts);
  return first === undefined ? undefined : narrow(right, rooms[1], first);
};

/** What is known when an expression's value lies in an interval; undefined when it can't. */
const narrow = (expression: Expression, room: Interval, facts: Facts): Facts | undefined => {
  switch (expression.kind) {
    case "integer":
      return meet({ low: expression.value, high: expression.value }, room) === undefined ? undefined : facts;
    case "variable":
      return holdWithin(facts, expression.id, room);
    case "negate":
      return narrow(expression.of, negated(room), facts);
    case "conditional":
      return narrowConditional(expression, room, facts);
    case "least":
    case "greatest":
      return narrowEach(expression, room, facts);
    case "arithmetic":
      return expression.operator === "+" || expression.operator === "-"
        ? narrowSum(expression.operator, expression, unlimited(room), facts)
        : facts;
    case "hour":
    case "curve":
    case "absolute":
      return facts;
    case "boolean":
    case "flag":
    case "is":
    case "within":
    case "chosen":
    case "ended":
    case "not":
    case "and":
    case "or":
    case "compare":
      return facts;
  }
};

/** Where only one branch can give such a value, the test must have chosen it. */
const narrowConditional = (
  { test, then: yes, else: no }: Expression & { readonly kind: "conditional" },
  room: Interval,
  facts: Facts,
): Facts | undefined => {
  if (hasConditional(test)) return facts;
  const [held, failed] = [suppose(test, true, facts), suppose(test, false, facts)];
  const canBeYes = held !== undefined && meet(measure(yes, held), room) !== undefined;
  const canBeNo = failed !== undefined && meet(measure(no, failed), room) !== undefined;
  if (canBeYes && canBeNo) return facts;
  if (canBeYes) return narrow(yes, room, held);
  return canBeNo ? narrow(no, room, failed) : undefined;
};

/** No part of a `max` is above it, no part of a `min` below. */
const narrowEach = (
  { kind, of }: Expression & { readonly kind: "least" | "greatest" },
  room: Interval,
  facts: Facts,
): Facts | undefined => {
  const each = kind === "least" ? { low: room.low, high: INTEGER_LIMIT } : { low: -INTEGER_LIMIT, high: room.high };
  let left: Facts | undefined = facts;
  for (const part of of) left = left && narrow(part, each, left);
  return left;
};

/** A result at the limit may have been any number beyond it. */
const unlimited = ({ low, high }: Interval): Interval => ({
  low: low <= -INTEGER_LIMIT ? -3 * INTEGER_LIMIT : low,
  high: high >= INTEGER_LIMIT ? 3 * INTEGER_LIMIT : high,
});

const narrowSum = (
  operator: "+" | "-",
  { left, right }: Expression & { readonly kind: "arithmetic" },
  room: Interval,
  facts: Facts,
): Facts | undefined => {
  const b = measure(right, facts);
  const added = operator === "+" ? b : negated(b);
  const first = narrowTo(left, { low: room.low - added.high, high: room.high - added.low }, facts);
  if (first === undefined) return undefined;
  const a = measure(left, first);
  const rest = { low: room.low - a.high, high: room.high - a.low };
  return narrowTo(right, operator === "+" ? rest : negated(rest), first);
};

const narrowTo = (expression: Expression, room: Interval, facts: Facts): Facts | undefined => {
  const possible = meet(room, everyInteger);
  return possible === undefined ? undefined : narrow(expression, possible, facts);
};

const measure = (expression: Expression, facts: Facts): Interval => {
  const of = (part: Expression): Interval => measure(part, facts);
  switch (expression.kind) {
    case "integer":
      return { low: expression.value, high: expression.value };
    case "variable":
      return integerIn(facts, expression.id);
    case "hour":
      return { low: 0, high: INTEGER_LIMIT };
    case "negate":
      return negated(of(expression.of));
    case "absolute":
      return absolute(of(expression.of));
    case "arithmetic":
      return combine(expression.operator, of(expression.left), of(expression.right));
    case "conditional":
      return rangeOfConditional(expression, facts);
    case "curve":
      return rangeOfCurve(facts.world.curves.get(expression.curve), of(expression.at));
    case "least":
      return leastOf(expression.of.map(of));
    case "greatest":
      return greatestOf(expression.of.map(of));
    case "boolean":
    case "flag":
    case "is":
    case "within":
    case "chosen":
    case "ended":
    case "not":
    case "and":
    case "or":
    case "compare":
      return { low: 0, high: 1 };
  }
};

const rangeOfCurve = (curve: CurvePoints | undefined, at: Interval): Interval =>
  curve === undefined ? everyInteger : curveRange(curve, at);

/** A branch counts only where its test can choose it. A test with a conditional inside isn't looked into, since each
 * level would double the work. */
const rangeOfConditional = (
  { test, then: yes, else: no }: Expression & { readonly kind: "conditional" },
  facts: Facts,
): Interval => {
  if (hasConditional(test)) return hull(measure(yes, facts), measure(no, facts));
  const [held, failed] = [suppose(test, true, facts), suppose(test, false, facts)];
  if (held === undefined) return measure(no, failed ?? facts);
  if (failed === undefined) return measure(yes, held);
  return hull(measure(yes, held), measure(no, failed));
};

const hasConditional = (expression: Expression): boolean =>
  expression.kind === "conditional" || partsOf(expression).some(hasConditional);
