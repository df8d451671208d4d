import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

/**
 * The code of a checkout, each file parsed when it is first asked for.
 * @typedef {object} Checkout
 * @property {readonly Door[]} doors
 * @property {readonly string[]} files all that may import from a room
 * @property {(file: string) => ts.SourceFile | undefined} sources undefined where there is no such file
 * @property {(specifier: string, from: string) => string | undefined} toFile the file that an import means; undefined for packages
 */

/**
 * A file by which others enter a room.
 * @typedef {object} Door
 * @property {string} name as it is imported, `#engine`
 * @property {string} file
 * @property {string} room the room's folder
 */

const CODE = /\.(tsx?|mjs)$/;

/**
 * @param {string} root the checkout's folder; its package.json names the doors
 * @returns {Checkout}
 */
export const readCheckout = (root) => {
  const files = ["src", "tests", "scripts"].flatMap((folder) => listCode(join(root, folder)));
  const known = new Set(files);
  return createCheckout(readDoors(root), files, (file) => (known.has(file) ? readFileSync(file, "utf8") : undefined));
};

/**
 * @param {readonly Door[]} doors
 * @param {readonly string[]} files
 * @param {(file: string) => string | undefined} read
 * @returns {Checkout}
 */
export const createCheckout = (doors, files, read) => {
  const byName = new Map(doors.map(({ name, file }) => [name, file]));
  /** @type {Map<string, ts.SourceFile>} */
  const parsed = new Map();
  return {
    doors,
    files,
    sources: (file) => {
      const known = parsed.get(file);
      if (known !== undefined) return known;
      const text = read(file);
      if (text === undefined) return undefined;
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
      parsed.set(file, source);
      return source;
    },
    toFile: (specifier, from) =>
      byName.get(specifier) ?? (specifier.startsWith(".") ? resolve(dirname(from), specifier) : undefined),
  };
};

/**
 * @param {string} root
 * @returns {readonly Door[]}
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
