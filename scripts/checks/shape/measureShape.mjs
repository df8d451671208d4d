import { relative } from "node:path";
import { judgeDoors } from "../doors/judgeDoors.mjs";
import { readCheckout } from "../doors/readCheckout.mjs";
import { readUses } from "../doors/readUses.mjs";
import { findCircles } from "./findCircles.mjs";
import { measureFunctions, spreadOf } from "./measureLengths.mjs";

/** So many of the longest functions are named. */
const LONGEST = 5;

/**
 * How large the files and functions of a checkout's `src` are, whether they import each other in circles (of types too), and what its
 * doors give out for no one.
 * @param {string} root the checkout's folder
 */
export const measureShape = (root) => {
  const checkout = readCheckout(root);
  const sources = checkout.files
    .filter((file) => relative(root, file).startsWith("src"))
    .flatMap((file) => checkout.sources(file) ?? []);
  const functions = sources.flatMap((source) =>
    measureFunctions(source).map((measured) => ({ ...measured, file: relative(root, source.fileName) })),
  );
  const imports = new Map(
    sources.map((source) => [
      source.fileName,
      [...readUses(source).keys()].flatMap((specifier) => checkout.toFile(specifier, source.fileName) ?? []),
    ]),
  );
  const { names, unused, ambiguous } = judgeDoors(checkout);
  return {
    files: { count: sources.length, ...spreadOf(sources.map((source) => source.getLineStarts().length)) },
    functions: { count: functions.length, ...spreadOf(functions.map(({ lines }) => lines)) },
    longest: [...functions].sort((a, b) => b.lines - a.lines).slice(0, LONGEST),
    circles: findCircles(imports).map((files) => files.map((file) => relative(root, file))),
    doors: { names, unused: unused.length, ambiguous: ambiguous.length },
  };
};
