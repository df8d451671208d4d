import { relative } from "node:path";
import { ROOT } from "../system/paths.mjs";
import { fail, pass } from "./result.mjs";

/** @type {import("./result.mjs").Check} */
export const kinds = {
  name: "kinds",
  title: "kinds that can't be forgotten",
  beside: true,
  run: async () => {
    // The list of checks is read before the packages are installed, and this one needs the compiler.
    const { listOldForms } = await import("./kinds/listOldForms.mjs");
    const { files, oldForms } = listOldForms(ROOT);
    if (oldForms.length === 0) return pass(`${files} files`);
    const list = oldForms.map(({ file, line, text }) => `  ${relative(ROOT, file)}:${line}: ${text}`).join("\n");
    return fail(`A new kind would be mistaken for another, and no check would notice:\n${list}`);
  },
};
