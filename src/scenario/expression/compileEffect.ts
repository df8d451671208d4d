import { didYouMean } from "#base";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { Effect, VariableDomain } from "../scenario.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import { compileEnum } from "./compileEnum.ts";
import { type Compiler, compileBoolean, compileInteger } from "./compiler.ts";
import type { Expression, IntegerExpression } from "./expression.ts";
import { restOf } from "./part.ts";
import type { Scope } from "./scope.ts";

/** One effect, from the characters that the author wrote: `+4`, `- expr`, `= 40`, or a bare value. */
export const compileEffect = (
  variable: string,
  domain: VariableDomain,
  scalar: YamlScalar,
  scope: Scope,
  compiler: Compiler,
): Effect => {
  switch (domain.kind) {
    case "integer":
      return integerEffect(variable, scalar, scope, compiler);
    case "boolean":
      return { variable, operation: "set", value: booleanValue(variable, scalar, scope, compiler) };
    case "enum":
      return { variable, operation: "set", value: enumValue(variable, domain.values, scalar, scope, compiler) };
  }
};

const integerEffect = (variable: string, scalar: YamlScalar, scope: Scope, compiler: Compiler): Effect => {
  const sign = scalar.text.charAt(0);
  if (sign !== "+" && sign !== "-" && sign !== "=") {
    reportUnsigned(variable, scalar, compiler);
    return { variable, operation: "add", value: { kind: "integer", value: 0 } };
  }
  const value = compileInteger(restOf(scalar, 1), scope, compiler);
  if (sign === "=") return { variable, operation: "set", value };
  return { variable, operation: "add", value: sign === "-" ? negate(value) : value };
};

const negate = (value: IntegerExpression): IntegerExpression =>
  value.kind === "integer" ? { kind: "integer", value: 0 - value.value } : { kind: "negate", of: value };

const reportUnsigned = (variable: string, { text, span }: YamlScalar, { report }: Compiler): void => {
  if (text === "") return;
  if (/^\d+$/.test(text)) {
    const message = `The effect on "${variable}" has no sign. Write +${text} to add or "= ${text}" to set.`;
    report("bare-number", span, message, { suggestion: `+${text}` });
    return;
  }
  report("malformed-effect", span, `An effect on "${variable}" starts with +, - or =.`);
};

const booleanValue = (variable: string, scalar: YamlScalar, scope: Scope, compiler: Compiler): Expression => {
  const { text, span } = scalar;
  if (text.startsWith("=")) return compileBoolean(restOf(scalar, 1), scope, compiler);
  if (text !== "true" && text !== "false" && text !== "") {
    const message = `"${variable}" is true or false and can't become "${text}".`;
    compiler.report("wrong-effect", span, message);
  }
  return { kind: "boolean", value: text === "true" };
};

const enumValue = (
  variable: string,
  values: readonly string[],
  scalar: YamlScalar,
  scope: Scope,
  compiler: Compiler,
): Expression => {
  const { text, span } = scalar;
  if (text.startsWith("=")) return compileEnum(restOf(scalar, 1), variable, values, scope, compiler);
  const index = values.indexOf(text);
  if (index === -1 && text !== "") {
    const near = didYouMean(text, values);
    const hint = near === undefined ? ` It has ${values.join(", ")}.` : toSuggestion(near);
    compiler.report("unknown-value", span, `"${variable}" has no value "${text}".${hint}`, {
      suggestion: near,
      respelling: respell(text, values),
    });
  }
  return { kind: "integer", value: Math.max(index, 0) };
};
