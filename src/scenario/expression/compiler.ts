import type { ASTNode } from "@marcbachmann/cel-js";
import type { Report } from "../diagnostic/reporter.ts";
import type { BooleanExpression, IntegerExpression } from "./expression.ts";
import type { MeaningsNoted } from "./meanings.ts";
import type { CelParser } from "./parseCel.ts";
import { type Part, spanInPart } from "./part.ts";
import type { ProblemAt } from "./problemAt.ts";
import { type Resolving, resolveNode } from "./resolveNode.ts";
import type { Scope } from "./scope.ts";
import { misuse, type Typed, unknown } from "./typed.ts";

/** What compiling expressions needs, for one reading of a file. */
export type Compiler = {
  readonly source: string;
  readonly parse: CelParser;
  readonly report: Report;
  /** What was compiled from the file so far. */
  readonly meanings: MeaningsNoted;
};

/** The part as an integer expression; 0 when it isn't one, which is reported. */
export const compileInteger = (part: Part, scope: Scope, compiler: Compiler): IntegerExpression => {
  const typed = compileTyped(part, scope, compiler);
  if (typed.kind === "integer") return typed.expression;
  reportType(typed, part, "A number", compiler);
  return { kind: "integer", value: 0 };
};

/** The part as a condition; true when it isn't one, which is reported. */
export const compileBoolean = (part: Part, scope: Scope, compiler: Compiler): BooleanExpression => {
  const typed = compileTyped(part, scope, compiler);
  if (typed.kind === "boolean") return typed.expression;
  reportType(typed, part, "A condition", compiler);
  return { kind: "boolean", value: true };
};

/** What a part means and which type it has. */
const compileTyped = (part: Part, scope: Scope, compiler: Compiler): Typed => {
  const node = parsePart(part, compiler);
  return node === undefined ? unknown : resolveNode(node, resolvingOf(part, scope, compiler));
};

/** The syntax tree of a part, or undefined when it has none, which is reported. */
export const parsePart = (part: Part, compiler: Compiler): ASTNode | undefined => {
  if (part.scalar.text === "") return undefined;
  const parsed = compiler.parse(part.text);
  if (parsed.ok) return parsed.value;
  const { slug, message, span } = parsed.reason;
  compiler.report(slug, spanInPart(compiler.source, part, span), message);
  return undefined;
};

/** How the names and problems of a part are handled. */
export const resolvingOf = (part: Part, scope: Scope, compiler: Compiler): Resolving => ({
  scope,
  problem: problemIn(part, compiler),
});

const problemIn =
  (part: Part, { source, report }: Compiler): ProblemAt =>
  (place, slug, message, suggestion, respelling) =>
    report(slug, spanInPart(source, part, place), message, { suggestion, respelling });

const reportType = (typed: Typed, part: Part, wanted: string, { source, report }: Compiler): void => {
  if (typed.kind === "unknown") return;
  const span = spanInPart(source, part, { start: 0, end: part.text.length });
  report("wrong-operand", span, misuse(typed, `${wanted} is needed here`));
};
