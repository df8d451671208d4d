import ts from "typescript";

/**
 * A function with a name, and how many lines it has.
 * @typedef {object} Measured
 * @property {string} name
 * @property {number} line where it begins, from 1
 * @property {number} lines
 */

/**
 * The functions of a file that have a name, within each other too.
 * @param {ts.SourceFile} source
 * @returns {readonly Measured[]}
 */
export const measureFunctions = (source) => {
  /** @type {Measured[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const name = nameOf(node);
    if (name !== undefined) {
      const [first, last] = [node.getStart(source), node.getEnd()].map(
        (at) => source.getLineAndCharacterOfPosition(at).line,
      );
      found.push({ name, line: (first ?? 0) + 1, lines: (last ?? 0) - (first ?? 0) + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** @param {ts.Node} node */
const nameOf = (node) => {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node))
    return node.body === undefined ? undefined : node.name?.getText();
  if (ts.isConstructorDeclaration(node)) return "constructor";
  const isVariable = ts.isVariableDeclaration(node) && node.initializer !== undefined;
  return isVariable && (ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer))
    ? node.name.getText()
    : undefined;
};

/**
 * The middle, the 90th hundredth and the greatest of some numbers.
 * @param {readonly number[]} numbers
 */
export const spreadOf = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  /** @param {number} share */
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p90: at(0.9), largest: at(1) };
};
