import type { ASTNode } from "@marcbachmann/cel-js";
import { didYouMean } from "#base";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import { type Compiler, parsePart, resolvingOf } from "./compiler.ts";
import type { IntegerExpression } from "./expression.ts";
import type { Part } from "./part.ts";
import { type Resolving, resolveNode } from "./resolveNode.ts";
import { lookUp, type Scope } from "./scope.ts";
import { misuse } from "./typed.ts";

/**
 * The part as the index of one of an enum's values: a value in quotes, `test ? "a" : "b"`, or another enum with the
 * same values. 0 when it's none of these, which is reported.
 */
export const compileEnum = (
  part: Part,
  variable: string,
  values: readonly string[],
  scope: Scope,
  compiler: Compiler,
): IntegerExpression => {
  const node = parsePart(part, compiler);
  if (node === undefined) return zero;
  return resolveEnum(node, { variable, values, ...resolvingOf(part, scope, compiler) });
};

type ResolvingEnum = Resolving & { readonly variable: string; readonly values: readonly string[] };

const zero: IntegerExpression = { kind: "integer", value: 0 };

const resolveEnum = (node: ASTNode, on: ResolvingEnum): IntegerExpression => {
  if (node.op === "?:") return resolveConditional(node.args, on);
  if (node.op === "value" && typeof node.args === "string") return resolveQuoted(node.args, node, on);
  if (node.op === "id" && sameValues(node.args, on)) {
    lookUp(on.scope, node.args);
    return { kind: "variable", id: node.args };
  }
  return reportOther(node, on);
};

const resolveConditional = (
  [test, then, otherwise]: readonly [ASTNode, ASTNode, ASTNode],
  on: ResolvingEnum,
): IntegerExpression => {
  const typed = resolveNode(test, on);
  if (typed.kind !== "boolean" && typed.kind !== "unknown") {
    on.problem(test, "wrong-operand", misuse(typed, '"?" works on what is true or false'));
  }
  const [left, right] = [resolveEnum(then, on), resolveEnum(otherwise, on)];
  if (typed.kind !== "boolean") return zero;
  // biome-ignore lint/suspicious/noThenProperty: the expression is plain data and never awaited.
  return { kind: "conditional", test: typed.expression, then: left, else: right };
};

const resolveQuoted = (value: string, node: ASTNode, on: ResolvingEnum): IntegerExpression => {
  const index = on.values.indexOf(value);
  if (index !== -1) return { kind: "integer", value: index };
  const near = didYouMean(value, on.values);
  const hint = near === undefined ? ` It has ${on.values.join(", ")}.` : toSuggestion(near);
  on.problem(
    node,
    "unknown-value",
    `"${on.variable}" has no value "${value}".${hint}`,
    near,
    respell(value, on.values),
  );
  return zero;
};

const sameValues = (id: string, { scope, values }: ResolvingEnum): boolean => {
  const domain = scope.variables.get(id);
  return domain?.kind === "enum" && domain.values.join() === values.join();
};

const reportOther = (node: ASTNode, on: ResolvingEnum): IntegerExpression => {
  const bare = node.op === "id" && on.values.includes(node.args) ? node.args : undefined;
  const message =
    bare === undefined
      ? `"${on.variable}" is set to one of its values in quotes, such as "${on.values[0] ?? ""}".`
      : `"${bare}" is a value of "${on.variable}". Write it alone, or in quotes after "=".`;
  on.problem(node, "wrong-effect", message, bare);
  return zero;
};
