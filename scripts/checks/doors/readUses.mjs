import ts from "typescript";

/**
 * The names that a file takes from other files, by the specifiers it imports them with. Where it takes a file as a whole (by `import()`,
 * `import *` or `export *`), each word of it may be one of that file's names.
 * @param {ts.SourceFile} source
 * @returns {ReadonlyMap<string, ReadonlySet<string>>}
 */
export const readUses = (source) => {
  /** @type {Map<string, Set<string>>} */
  const uses = new Map();
  /** @type {Set<string>} */
  const words = new Set();
  /** @param {ts.Node | undefined} specifier @param {ReadonlySet<string> | readonly string[]} names */
  const take = (specifier, names) => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const known = uses.get(specifier.text);
    // What is taken as a whole is the very set of words, which is complete when the file has been read.
    if (names === words || known === words) uses.set(specifier.text, words);
    else uses.set(specifier.text, new Set([...(known ?? []), ...names]));
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIdentifier(node)) words.add(node.text);
    if (ts.isImportDeclaration(node)) take(node.moduleSpecifier, boundNames(node.importClause?.namedBindings) ?? words);
    if (ts.isExportDeclaration(node)) take(node.moduleSpecifier, boundNames(node.exportClause) ?? words);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      take(node.argument.literal, node.qualifier === undefined ? words : [firstWord(node.qualifier)]);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      take(node.arguments[0], words);
    if ((node.flags & ts.NodeFlags.JSDoc) === 0) ts.getJSDocCommentsAndTags(node).forEach(visit);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
};

/** @param {ts.NamedImportBindings | ts.NamedExportBindings | undefined} bindings */
const boundNames = (bindings) =>
  bindings !== undefined && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings))
    ? bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
    : undefined;

/**
 * @param {ts.EntityName} name
 * @returns {string}
 */
const firstWord = (name) => (ts.isIdentifier(name) ? name.text : firstWord(name.left));
