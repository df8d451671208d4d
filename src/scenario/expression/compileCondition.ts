import { didYouMean, unreachable } from "#base";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { ConditionSource } from "../shape/raw.ts";
import type { YamlEntry, YamlNode, YamlScalar } from "../yaml/yamlNode.ts";
import { type Compiler, compileBoolean, compileInteger } from "./compiler.ts";
import type { BooleanExpression, IntegerExpression } from "./expression.ts";
import { all, any, not } from "./logic.ts";
import type { ChoiceMeaning } from "./meaning.ts";
import { restOf, wholeOf } from "./part.ts";
import { lookUp, type Scope } from "./scope.ts";

/** A `when`: one expression, or a map of which all entries must hold. Absent when there is none. */
export const compileCondition = (
  source: ConditionSource | undefined,
  scope: Scope,
  compiler: Compiler,
): BooleanExpression | undefined => {
  if (source === undefined) return undefined;
  const condition = compileSource(source, scope, compiler);
  compiler.meanings.conditions.set(source, condition);
  return condition;
};

const compileSource = (source: ConditionSource, scope: Scope, compiler: Compiler): BooleanExpression => {
  if (source.kind === "scalar") return compileBoolean(wholeOf(source), scope, compiler);
  if (source.entries.length === 0) compiler.report("empty-value", source.span, "The condition is empty.");
  return all(source.entries.map((entry) => compileEntry(entry, scope, compiler)));
};

const compileEntry = (entry: YamlEntry, scope: Scope, compiler: Compiler): BooleanExpression => {
  const { value } = entry;
  if (value.kind === "list") return any(value.items.map((item) => compileTest(entry.key, item, scope, compiler)));
  return compileTest(entry.key, value, scope, compiler);
};

const compileTest = (key: YamlScalar, value: YamlNode, scope: Scope, compiler: Compiler): BooleanExpression => {
  const meaning = lookUp(scope, key.text);
  if (meaning === undefined || meaning.kind === "curve") return reportUnknown(key, scope, compiler);
  if (value.kind !== "scalar") {
    const message = `"${key.text}" can't be compared with a ${value.kind}.`;
    compiler.report("wrong-type", value.span, message);
    return placeholder;
  }
  switch (meaning.kind) {
    case "integer":
      return testInteger(meaning.expression, value, scope, compiler);
    case "flag":
      return testFlag(key.text, meaning.expression, value, compiler);
    case "choice":
      return testChoice(key.text, meaning, value, compiler);
    default:
      return unreachable(meaning);
  }
};

const placeholder: BooleanExpression = { kind: "boolean", value: true };

type Comparison = "<" | "<=" | ">" | ">=" | "==" | "!=";

const comparisons: readonly Comparison[] = ["<=", ">=", "==", "!=", "<", ">"];

const testInteger = (
  left: IntegerExpression,
  value: YamlScalar,
  scope: Scope,
  compiler: Compiler,
): BooleanExpression => {
  const operator = comparisons.find((candidate) => value.text.startsWith(candidate));
  const part = operator === undefined ? wholeOf(value) : restOf(value, operator.length);
  return { kind: "compare", operator: operator ?? "==", left, right: compileInteger(part, scope, compiler) };
};

const testFlag = (
  name: string,
  flag: BooleanExpression,
  { text, span }: YamlScalar,
  { report }: Compiler,
): BooleanExpression => {
  if (text === "true") return flag;
  if (text !== "false") report("wrong-operand", span, `"${name}" is true or false, not "${text}".`);
  return not(flag);
};

const testChoice = (
  name: string,
  meaning: ChoiceMeaning,
  { text, span }: YamlScalar,
  { report }: Compiler,
): BooleanExpression => {
  const [, operator, quoted] = /^([=!]=)?\s*(.*)$/s.exec(text) ?? [];
  const value = (quoted ?? "").replace(/^(["'])(.*)\1$/s, "$2");
  if (!meaning.values.includes(value)) {
    const near = didYouMean(value, meaning.values);
    const hint = near === undefined ? ` It has ${meaning.values.join(", ")}.` : toSuggestion(near);
    report("unknown-value", span, `"${name}" has no ${meaning.noun} "${value}".${hint}`, {
      suggestion: near,
      respelling: respell(value, meaning.values),
    });
    return placeholder;
  }
  return operator === "!=" ? not(meaning.is(value)) : meaning.is(value);
};

const reportUnknown = (key: YamlScalar, scope: Scope, { report }: Compiler): BooleanExpression => {
  if (scope.curves.has(key.text)) {
    report("misplaced-name", key.span, `"${key.text}" is a curve, which has no value by itself.`);
    return placeholder;
  }
  const known = [...scope.local.keys(), ...scope.meanings.keys()];
  const near = didYouMean(key.text, known);
  report("unknown-name", key.span, `Unknown name "${key.text}".${toSuggestion(near)}`, {
    suggestion: near,
    respelling: respell(key.text, known),
  });
  return placeholder;
};
