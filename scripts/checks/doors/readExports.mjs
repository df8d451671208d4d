import { dirname, resolve } from "node:path";
import ts from "typescript";

/**
 * Where a name that a file gives out is declared: the name of the file and the name there.
 * @typedef {string} Origin
 */

/**
 * Gives a file's text parsed, undefined where there is no such file.
 * @typedef {(file: string) => ts.SourceFile | undefined} Sources
 */

/**
 * What a file gives out under which name, followed to where it is declared.
 * @param {Sources} sources
 * @param {(specifier: string, from: string) => string | undefined} toFile
 * @param {string} file
 * @returns {ReadonlyMap<string, Origin>}
 */
export const readExports = (sources, toFile, file) => {
  /** @type {Map<string, Origin>} */
  const given = new Map();
  const source = sources(file);
  if (source === undefined) return given;
  const imports = readImports(source);
  /** @param {string | undefined} specifier @param {string} name @returns {Origin} */
  const originIn = (specifier, name) => {
    const target = specifier === undefined ? undefined : toFile(specifier, file);
    return target === undefined
      ? `${specifier ?? file} ${name}`
      : (readExports(sources, toFile, target).get(name) ?? `${target} ${name}`);
  };
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      const specifier = textOf(statement.moduleSpecifier);
      if (statement.exportClause === undefined) {
        const target = toFile(specifier ?? "", file);
        if (target !== undefined)
          for (const [name, origin] of readExports(sources, toFile, target)) given.set(name, origin);
      } else if (ts.isNamedExports(statement.exportClause)) {
        for (const { name, propertyName } of statement.exportClause.elements) {
          const own = (propertyName ?? name).text;
          const imported = specifier === undefined ? imports.get(own) : undefined;
          given.set(name.text, originIn(imported?.specifier ?? specifier, imported?.name ?? own));
        }
      }
    } else for (const name of declaredNames(statement)) given.set(name, `${file} ${name}`);
  }
  return given;
};

/**
 * The file that a relative import means.
 * @param {string} specifier
 * @param {string} from
 */
export const besides = (specifier, from) => (specifier.startsWith(".") ? resolve(dirname(from), specifier) : undefined);

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
