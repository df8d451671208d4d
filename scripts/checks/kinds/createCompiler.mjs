import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { editText } from "./editText.mjs";
import { readConfig } from "./readConfig.mjs";

/**
 * Compiles `src` as if some edits had been made, in memory.
 * @typedef {(edits: readonly import("./newKinds.mjs").Edit[]) => readonly string[]} Compiler gives the files in which there are mistakes
 */

/**
 * A compiler of the sources below a folder. It reads what didn't change from one call to the next only once.
 * @param {string} root
 * @returns {Compiler}
 */
export const createCompiler = (root) => {
  const { options, fileNames } = readConfig(root);
  /** @type {Map<string, string>} */
  const edited = new Map();
  const host = ts.createCompilerHost(options);
  const { readFile, getSourceFile } = host;
  /** @type {Map<string, ts.SourceFile | undefined>} */
  const known = new Map();
  host.readFile = (file) => edited.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const text = edited.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, rest[0], true);
    if (!known.has(file)) known.set(file, getSourceFile(file, ...rest));
    return known.get(file);
  };
  return (edits) => {
    edited.clear();
    for (const [file, text] of editFiles(root, edits)) edited.set(file, text);
    const program = ts.createProgram({ rootNames: fileNames, options, host });
    const mistaken = ts.getPreEmitDiagnostics(program).map(({ file }) => file?.fileName ?? root);
    return [...new Set(mistaken)].map((file) => relative(root, file)).sort();
  };
};

/**
 * @param {string} root
 * @param {readonly import("./newKinds.mjs").Edit[]} edits
 * @returns {ReadonlyMap<string, string>}
 */
const editFiles = (root, edits) => {
  const files = [...new Set(edits.map(({ file }) => file))];
  return new Map(
    files.map((file) => {
      const path = join(root, file);
      return [
        path,
        editText(
          readFileSync(path, "utf8"),
          edits.filter((edit) => edit.file === file),
        ),
      ];
    }),
  );
};
