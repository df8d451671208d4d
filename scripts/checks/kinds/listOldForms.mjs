import { join } from "node:path";
import ts from "typescript";
import { findOldForms } from "./findOldForms.mjs";
import { readConfig } from "./readConfig.mjs";

/**
 * The places in `src` that would swallow a new kind, and how many files were looked at.
 * @param {string} root the checkout's folder
 */
export const listOldForms = (root) => {
  const { options, fileNames } = readConfig(root);
  const program = ts.createProgram({ rootNames: fileNames, options });
  return {
    files: fileNames.length,
    oldForms: findOldForms(program, (file) => file.startsWith(join(root, "src/"))),
  };
};
