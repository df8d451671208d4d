import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { judgeDoors } from "./judgeDoors.mjs";

const CODE = /\.(tsx?|mjs)$/;

/**
 * The doors of a checkout, which its package.json names, beside all that its sources, tests and scripts take through them.
 * @param {string} root the checkout's folder
 */
export const listDoorFaults = (root) => {
  /** @type {Map<string, ts.SourceFile>} */
  const parsed = new Map();
  const files = ["src", "tests", "scripts"].flatMap((folder) => listCode(join(root, folder)));
  const known = new Set(files);
  return judgeDoors(readDoors(root), files, (file) => {
    const read = parsed.get(file);
    if (read !== undefined || !known.has(file)) return read;
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ESNext, true);
    parsed.set(file, source);
    return source;
  });
};

/**
 * @param {string} root
 * @returns {readonly import("./judgeDoors.mjs").Door[]}
 */
const readDoors = (root) => {
  /** @type {{ imports: Readonly<Record<string, string>> }} */
  const { imports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries(imports).map(([name, file]) => {
    const [room = ""] = name.slice(1).split("/");
    return { name, file: join(root, file), room: join(root, "src", room) };
  });
};

/** @param {string} folder */
const listCode = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name) && !entry.parentPath.includes("node_modules"))
    .map(({ parentPath, name }) => join(parentPath, name));
