import ts from "typescript";

/**
 * How many kinds an expression can be, where it is a closed union of ours: of literals, declared in the sources. Undefined for everything else.
 * @param {ts.TypeChecker} checker
 * @param {ts.Expression} expression
 * @returns {number | undefined}
 */
export const kindsOf = (checker, expression) => {
  if (isForeign(checker, expression)) return undefined;
  const type = declaredType(checker, expression);
  const kinds = type.isUnion() ? type.types : [type];
  const named = kinds.filter(({ flags }) => (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) === 0);
  const isClosed = named.every(({ flags }) => (flags & ts.TypeFlags.StringLiteral) !== 0);
  return isClosed && named.length > 1 ? named.length : undefined;
};

/**
 * What an expression can be before conditions around it have ruled anything out.
 * @param {ts.TypeChecker} checker
 * @param {ts.Expression} expression
 * @returns {ts.Type}
 */
export const declaredType = (checker, expression) => {
  if (ts.isParenthesizedExpression(expression)) return declaredType(checker, expression.expression);
  if (ts.isIdentifier(expression)) {
    const symbol = checker.getSymbolAtLocation(expression);
    if (symbol !== undefined) return checker.getTypeOfSymbol(symbol);
  }
  if (ts.isPropertyAccessExpression(expression)) {
    const owner = checker.getNonNullableType(declaredType(checker, expression.expression));
    const property = checker.getPropertyOfType(owner, expression.name.text);
    if (property !== undefined) return checker.getTypeOfSymbolAtLocation(property, expression);
  }
  return checker.getTypeAtLocation(expression);
};

/**
 * Whether the union is a package's: such a one may grow without us.
 * @param {ts.TypeChecker} checker
 * @param {ts.Expression} expression
 */
const isForeign = (checker, expression) => {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  const declarations = checker.getSymbolAtLocation(name)?.declarations ?? [];
  return declarations.some((declaration) => declaration.getSourceFile().fileName.includes("/node_modules/"));
};
