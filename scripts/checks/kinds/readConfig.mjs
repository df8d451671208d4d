import { join } from "node:path";
import ts from "typescript";

/**
 * The sources of the page and the command alone, with the options that `npm test` compiles them with.
 * @param {string} root
 */
export const readConfig = (root) => {
  const { config, error } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  const { tsBuildInfoFile: _, ...options } = config.compilerOptions;
  const compilerOptions = { ...options, incremental: false, declaration: false, isolatedDeclarations: false };
  return ts.parseJsonConfigFileContent({ compilerOptions, include: ["src"] }, ts.sys, root);
};
