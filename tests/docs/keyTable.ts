import { typeWords } from "../../src/scenario/schema/typeWords.ts";
import type { About, KeyAbout } from "../../src/scenario/shape/about.ts";

type ObjectAbout = About & { readonly kind: "object" };

/** Every type with keys of its own inside a type, by its noun. */
export const objectsIn = (root: About): ReadonlyMap<string, ObjectAbout> => {
  const found = new Map<string, ObjectAbout>();
  collect(root, found);
  return found;
};

const collect = (about: About, found: Map<string, ObjectAbout>): void => {
  if (about.kind === "again") return;
  if (about.kind === "list") collect(about.of, found);
  if (about.kind === "map") for (const of of [about.keys, about.of]) collect(of, found);
  if (about.kind === "either") for (const of of about.of) collect(of, found);
  if (about.kind !== "object" || found.has(about.noun)) return;
  found.set(about.noun, about);
  for (const of of about.keys.map((key) => key.about)) collect(of, found);
  if (about.others !== undefined) collect(about.others.of, found);
};

/** The keys of a type as a table of the reference; `anchors` says under which heading each type is explained. */
export const keyTable = ({ keys, others }: ObjectAbout, anchors: ReadonlyMap<string, string>): string => {
  const type = (about: About): string => typeWords(about, (noun) => `[${noun}](#${anchors.get(noun) ?? noun})`);
  const rows = keys.map((key) => [`\`${key.key}\``, type(key.about), absent(key), key.doc]);
  const free = others === undefined ? [] : [[`*${typeWords(others.keys)}*`, type(others.of), "", others.doc]];
  return [["key", "type", "without it", "meaning"], ["---", "---", "---", "---"], ...rows, ...free]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
};

const absent = ({ required, default: shown }: KeyAbout): string => (required ? "**needed**" : (shown ?? ""));
