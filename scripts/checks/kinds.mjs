import { join, relative } from "node:path";
import ts from "typescript";
import { ROOT } from "../system/paths.mjs";
import { findOldForms } from "./kinds/findOldForms.mjs";
import { readConfig } from "./kinds/readConfig.mjs";
import { fail, pass } from "./result.mjs";

/** @type {import("./result.mjs").Check} */
export const kinds = {
  name: "kinds",
  title: "kinds that can't be forgotten",
  run: async () => {
    const { options, fileNames } = readConfig(ROOT);
    const program = ts.createProgram({ rootNames: fileNames, options });
    const found = findOldForms(program, (file) => file.startsWith(join(ROOT, "src/")));
    if (found.length === 0) return pass(`${fileNames.length} files`);
    const list = found.map(({ file, line, text }) => `  ${relative(ROOT, file)}:${line}: ${text}`).join("\n");
    return fail(`A new kind would be taken for another one, and nobody told:\n${list}`);
  },
};
