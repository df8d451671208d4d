import ts from "typescript";
import { declaredType, kindsOf } from "./closedUnion.mjs";

/**
 * A place that would swallow a new kind without a word.
 * @typedef {object} OldForm
 * @property {string} file
 * @property {number} line from 1
 * @property {string} text
 */

/** A conditional over fewer kinds than this asks a question with two answers. */
const FEWEST_KINDS = 3;

/** Unions that will grow, so that of these two are enough. */
const GROWING = ["operation"];

/**
 * The places of a program's own files, from its compiler's types: a switch over a closed union that goes on, or has a `default`, without
 * `unreachable`, and a conditional that answers for one kind of three or more and has one other answer for all the rest.
 * @param {ts.Program} program
 * @param {(file: string) => boolean} isOurs
 * @returns {readonly OldForm[]}
 */
export const findOldForms = (program, isOurs) => {
  const checker = program.getTypeChecker();
  /** @type {OldForm[]} */
  const found = [];
  for (const source of program.getSourceFiles()) {
    if (!isOurs(source.fileName)) continue;
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (swallowsBySwitch(checker, node) || swallowsByCondition(checker, node)) found.push(placeOf(source, node));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
};

/** @param {ts.SourceFile} source @param {ts.Node} node @returns {OldForm} */
const placeOf = (source, node) => ({
  file: source.fileName,
  line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
  text: (node.getText().split("\n")[0] ?? "").trim(),
});

/** @param {ts.TypeChecker} checker @param {ts.Node} node */
const swallowsBySwitch = (checker, node) => {
  if (!ts.isSwitchStatement(node) || kindsOf(checker, node.expression) === undefined) return false;
  const { clauses } = node.caseBlock;
  const rest = clauses.find(ts.isDefaultClause);
  return rest === undefined ? clauses.some(goesOn) : !isUnreachable(rest) && !mentions(rest, node.expression);
};

/**
 * Whether a case does something and gives nothing back: then no one misses an answer for a kind that has no case.
 * @param {ts.CaseOrDefaultClause} clause
 */
const goesOn = ({ statements }) => {
  const last = statements.at(-1);
  const end = last !== undefined && ts.isBlock(last) ? last.statements.at(-1) : last;
  return end !== undefined && !ts.isReturnStatement(end) && !ts.isThrowStatement(end);
};

/**
 * Whether a part of the code uses the kind itself, as the place in a table or the word of another union: where that lacks the new kind,
 * the compiler says so.
 * @param {ts.Node} node
 * @param {ts.Expression} kind
 * @returns {boolean}
 */
const mentions = (node, kind) =>
  node.getText() === kind.getText() || (ts.forEachChild(node, (child) => mentions(child, kind)) ?? false);

/** @param {ts.DefaultClause} clause */
const isUnreachable = ({ statements }) => {
  const [statement] = statements;
  if (statement === undefined || !(ts.isReturnStatement(statement) || ts.isExpressionStatement(statement)))
    return false;
  const { expression } = statement;
  return (
    expression !== undefined && ts.isCallExpression(expression) && expression.expression.getText() === "unreachable"
  );
};

/** @param {ts.TypeChecker} checker @param {ts.Node} node */
const swallowsByCondition = (checker, node) => {
  if (!ts.isConditionalExpression(node)) return false;
  const asked = askedKind(node.condition);
  if (asked === undefined) return false;
  const [answer, rest] = asked.isNegated ? [node.whenFalse, node.whenTrue] : [node.whenTrue, node.whenFalse];
  if (isNothing(answer) || isNothing(rest)) return false;
  const isGrowing = GROWING.includes(lastName(asked.of));
  if ((kindsOf(checker, asked.of) ?? 0) < (isGrowing ? 2 : FEWEST_KINDS)) return false;
  return !handsOn(checker, rest, asked.of);
};

/** @param {ts.Expression} expression */
const lastName = (expression) =>
  ts.isPropertyAccessExpression(expression) ? expression.name.text : ts.isIdentifier(expression) ? expression.text : "";

/**
 * What `x.kind === "a"` asks of; undefined for other conditions.
 * @param {ts.Expression} condition
 * @returns {{ of: ts.Expression, isNegated: boolean } | undefined}
 */
const askedKind = (condition) => {
  if (ts.isParenthesizedExpression(condition)) return askedKind(condition.expression);
  if (!ts.isBinaryExpression(condition) || !ts.isStringLiteral(condition.right)) return undefined;
  if (ts.isTypeOfExpression(condition.left)) return undefined;
  const operator = condition.operatorToken.kind;
  if (operator === ts.SyntaxKind.EqualsEqualsEqualsToken) return { of: condition.left, isNegated: false };
  if (operator === ts.SyntaxKind.ExclamationEqualsEqualsToken) return { of: condition.left, isNegated: true };
  return undefined;
};

/**
 * Whether an answer is that there is none: then a new kind has none either, as it should until someone gives it one.
 * @param {ts.Expression} answer
 * @returns {boolean}
 */
const isNothing = (answer) =>
  ts.isParenthesizedExpression(answer)
    ? isNothing(answer.expression)
    : ["undefined", "null", "[]", "{}", '""', "false", "0", "-1"].includes(answer.getText());

/**
 * Whether an answer hands the kind on to something that knows kinds, or reads what only some kinds have: then the compiler names it.
 * @param {ts.TypeChecker} checker
 * @param {ts.Expression} answer
 * @param {ts.Expression} of
 * @returns {boolean}
 */
const handsOn = (checker, answer, of) => {
  const owner = ts.isPropertyAccessExpression(of) ? of.expression : undefined;
  /** @param {ts.Node} node @returns {boolean} */
  const reads = (node) => {
    if (node.getText() === of.getText()) return true;
    if (owner !== undefined && node.getText() === owner.getText()) return readsOfSome(checker, node, owner);
    return ts.forEachChild(node, reads) ?? false;
  };
  return reads(answer);
};

/**
 * Whether a use of the union is of it as a whole or of a property that not all of its kinds have.
 * @param {ts.TypeChecker} checker
 * @param {ts.Node} use
 * @param {ts.Expression} owner
 */
const readsOfSome = (checker, use, owner) => {
  if (!ts.isPropertyAccessExpression(use.parent) || use.parent.expression !== use) return true;
  const whole = checker.getNonNullableType(declaredType(checker, owner));
  return checker.getPropertyOfType(whole, use.parent.name.text) === undefined;
};
