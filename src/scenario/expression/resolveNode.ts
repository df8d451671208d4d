import type { ASTNode } from "@marcbachmann/cel-js";
import type { Span } from "../diagnostic/diagnostic.ts";
import type { BooleanExpression, IntegerExpression } from "./expression.ts";
import { and, any, not, or } from "./logic.ts";
import type { ProblemAt } from "./problemAt.ts";
import { resolveCall } from "./resolveCall.ts";
import { resolveEquality, type Side } from "./resolveEquality.ts";
import { resolveName } from "./resolveName.ts";
import { resolveValue } from "./resolveValue.ts";
import { lookUp, type Scope } from "./scope.ts";
import { booleanOf, integerOf, misuse, type Typed, unknown } from "./typed.ts";

/** Where names are looked up and problems go while one expression is resolved. */
export type Resolving = { readonly scope: Scope; readonly problem: ProblemAt };

/** What a part of an expression means and which type it has. Reports every problem in it. */
export const resolveNode = (node: ASTNode, on: Resolving): Typed => {
  switch (node.op) {
    case "value":
      return resolveValue(node.args, node, on.problem);
    case "id":
      return resolveName(node.args, node, on.scope, on.problem);
    case "call":
      return resolveCall(
        node.args[0],
        node.args[1].map((arg) => sideOf(arg, on)),
        node,
        on.scope,
        on.problem,
      );
    case "!_":
    case "-_":
      return resolveUnary(node.op, node.args, on);
    case "&&":
    case "||":
      return resolveLogic(node.op, node.args, on);
    case "==":
    case "!=":
      return resolveEqual(node.op, node.args, on);
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return resolveArithmetic(node.op, node.args, on);
    case "?:":
      return resolveConditional(node.args, on);
    case "in":
      return resolveIn(node.args, on);
    default:
      return reportUnsupported(node, on);
  }
};

type Pair = readonly [ASTNode, ASTNode];

const sideOf = (node: ASTNode, on: Resolving): Side => ({ typed: resolveNode(node, on), place: node });

const resolveUnary = (op: "!_" | "-_", of: ASTNode, on: Resolving): Typed => {
  if (op === "!_") {
    const condition = toBoolean(sideOf(of, on), '"!"', on);
    return condition === undefined ? unknown : booleanOf(not(condition));
  }
  const number = toInteger(sideOf(of, on), '"-"', on);
  if (number === undefined) return unknown;
  return integerOf(
    number.kind === "integer" ? { kind: "integer", value: 0 - number.value } : { kind: "negate", of: number },
  );
};

const resolveLogic = (op: "&&" | "||", [a, b]: Pair, on: Resolving): Typed => {
  const left = toBoolean(sideOf(a, on), `"${op}"`, on);
  const right = toBoolean(sideOf(b, on), `"${op}"`, on);
  if (left === undefined || right === undefined) return unknown;
  return booleanOf(op === "&&" ? and(left, right) : or(left, right));
};

const resolveEqual = (op: "==" | "!=", [a, b]: Pair, on: Resolving): Typed => {
  if (reportUnquoted(a, b, on) || reportUnquoted(b, a, on)) return unknown;
  const equal = resolveEquality(sideOf(a, on), sideOf(b, on), on.problem);
  if (equal === undefined) return unknown;
  if (op === "==") return booleanOf(equal);
  return booleanOf(equal.kind === "compare" ? { ...equal, operator: "!=" } : not(equal));
};

/** `diet == approved`: the value needs quotes, or it would be a name. */
const reportUnquoted = (choice: ASTNode, value: ASTNode, { scope, problem }: Resolving): boolean => {
  if (choice.op !== "id" || value.op !== "id" || lookUp(scope, value.args) !== undefined) return false;
  const meaning = lookUp(scope, choice.args);
  if (meaning?.kind !== "choice" || !meaning.values.includes(value.args)) return false;
  const message = `"${value.args}" is a ${meaning.noun} of "${choice.args}" and has to be in quotes: ${choice.args} == "${value.args}".`;
  problem(value, "unknown-name", message, `"${value.args}"`);
  return true;
};

type NumberOperator = "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%";

const resolveArithmetic = (operator: NumberOperator, [a, b]: Pair, on: Resolving): Typed => {
  const left = toInteger(sideOf(a, on), `"${operator}"`, on);
  const right = toInteger(sideOf(b, on), `"${operator}"`, on);
  if (left === undefined || right === undefined) return unknown;
  switch (operator) {
    case "<":
    case "<=":
    case ">":
    case ">=":
      return booleanOf({ kind: "compare", operator, left, right });
    default:
      return integerOf({ kind: "arithmetic", operator, left, right });
  }
};

const resolveConditional = ([a, b, c]: readonly [ASTNode, ASTNode, ASTNode], on: Resolving): Typed => {
  const test = toBoolean(sideOf(a, on), '"?"', on);
  const [left, right] = [sideOf(b, on), sideOf(c, on)];
  if (test === undefined || left.typed.kind === "unknown" || right.typed.kind === "unknown") return unknown;
  if (left.typed.kind === "boolean" && right.typed.kind === "boolean") {
    return booleanOf(or(and(test, left.typed.expression), and(not(test), right.typed.expression)));
  }
  const then = toInteger(left, '"? :"', on);
  const otherwise = toInteger(right, '"? :"', on);
  if (then === undefined || otherwise === undefined) return unknown;
  return integerOf({ kind: "conditional", test, then, else: otherwise });
};

const resolveIn = ([a, b]: Pair, on: Resolving): Typed => {
  const left = sideOf(a, on);
  if (b.op !== "list") {
    on.problem(b, "wrong-operand", '"in" is followed by a list, such as in ["a", "b"].');
    return unknown;
  }
  const equal = b.args.map((item) => resolveEquality(left, sideOf(item, on), on.problem));
  const known = equal.filter((condition) => condition !== undefined);
  return known.length < equal.length ? unknown : booleanOf(any(known));
};

const toInteger = ({ typed, place }: Side, operator: string, on: Resolving): IntegerExpression | undefined => {
  if (typed.kind === "integer") return typed.expression;
  reportOperand(typed, place, `${operator} works on numbers`, on);
  return undefined;
};

const toBoolean = ({ typed, place }: Side, operator: string, on: Resolving): BooleanExpression | undefined => {
  if (typed.kind === "boolean") return typed.expression;
  reportOperand(typed, place, `${operator} works on what is true or false`, on);
  return undefined;
};

const reportOperand = (typed: Typed, place: Span, rule: string, { problem }: Resolving): void => {
  if (typed.kind !== "unknown") problem(place, "wrong-operand", misuse(typed, rule));
};

const reportUnsupported = (node: ASTNode, { problem }: Resolving): Typed => {
  problem(node, "unsupported-expression", unsupported.get(node.op) ?? "Expressions don't have this part of CEL.");
  return unknown;
};

const unsupported: ReadonlyMap<string, string> = new Map([
  [".", 'Names have no parts after a dot. To ask for a nested state, write within("chart.state").'],
  ["rcall", "Nothing can be called after a dot. There are min, max, abs, within and the curves."],
  ["[]", "A list can't be indexed."],
  ["list", 'A list can only follow "in".'],
  ["map", "Expressions have no maps."],
]);
