import ts from "typescript";

/**
 * Where a name that a file gives out is declared: the name of the file and the name there.
 * @typedef {string} Origin
 */

/**
 * What a file gives out under which name, followed to where it is declared.
 * @param {import("./readCheckout.mjs").Checkout} checkout
 * @param {string} file
 * @returns {ReadonlyMap<string, Origin>}
 */
export const readExports = (checkout, file) => {
  const source = checkout.sources(file);
  if (source === undefined) return new Map();
  const imports = readImports(source);
  return new Map(
    source.statements.flatMap((statement) =>
      ts.isExportDeclaration(statement)
        ? givenOn(checkout, file, statement, imports)
        : declaredNames(statement).map((name) => [name, `${file} ${name}`]),
    ),
  );
};

/**
 * What `export { … }`, `export { … } from` and `export * from` give on.
 * @param {import("./readCheckout.mjs").Checkout} checkout
 * @param {string} file
 * @param {ts.ExportDeclaration} statement
 * @param {ReadonlyMap<string, { specifier: string, name: string }>} imports
 * @returns {[name: string, origin: Origin][]}
 */
const givenOn = (checkout, file, { moduleSpecifier, exportClause }, imports) => {
  const specifier = textOf(moduleSpecifier);
  if (exportClause === undefined) return [...readExports(checkout, checkout.toFile(specifier ?? "", file) ?? "")];
  if (!ts.isNamedExports(exportClause)) return [[exportClause.name.text, `${specifier} *`]];
  return exportClause.elements.map(({ name, propertyName }) => {
    const own = (propertyName ?? name).text;
    const from = specifier === undefined ? imports.get(own) : { specifier, name: own };
    return [name.text, from === undefined ? `${file} ${own}` : originOf(checkout, file, from)];
  });
};

/**
 * @param {import("./readCheckout.mjs").Checkout} checkout
 * @param {string} file
 * @param {{ specifier: string, name: string }} from
 * @returns {Origin}
 */
const originOf = (checkout, file, { specifier, name }) => {
  const target = checkout.toFile(specifier, file);
  if (target === undefined) return `${specifier} ${name}`;
  return readExports(checkout, target).get(name) ?? `${target} ${name}`;
};

/** @param {ts.Expression | undefined} expression */
const textOf = (expression) =>
  expression !== undefined && ts.isStringLiteral(expression) ? expression.text : undefined;

/**
 * What each imported name is, and where it comes from.
 * @param {ts.SourceFile} source
 */
const readImports = (source) => {
  /** @type {Map<string, { specifier: string, name: string }>} */
  const imports = new Map();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const specifier = textOf(statement.moduleSpecifier);
    const bindings = statement.importClause?.namedBindings;
    if (specifier === undefined || bindings === undefined || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements)
      imports.set(name.text, { specifier, name: (propertyName ?? name).text });
  }
  return imports;
};

/**
 * The names that a statement declares and gives out.
 * @param {ts.Statement} statement
 * @returns {readonly string[]}
 */
const declaredNames = (statement) => {
  if (!ts.canHaveModifiers(statement)) return [];
  if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
};
