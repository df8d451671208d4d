import { decodeText, failure, type Result, type TextFile } from "#base";
import { type Bundle, readBundle, readScenario, readSource, type Scenario, toText, whyNoText } from "#scenario";
import type { Console } from "../console/console.ts";
import { UsageError } from "../usageError.ts";

/** A scenario that can be played, or undefined after its problems were printed. Throws a UsageError where there is no such file. */
export const readPlayable = (path: string, console: Console): Scenario | undefined => {
  const read = readSource(readBytes(path, console), path);
  const { text } = read.kind === "text" ? read.source : { text: "" };
  const { scenario, diagnostics } =
    read.kind === "text" ? readScenario(text, { file: path }) : { ...read, scenario: undefined };
  if (scenario === undefined) console.complain(toText(diagnostics, new Map([[path, text]])));
  return scenario;
};

/** A scenario's file with everything that belongs to it. Throws a UsageError where it can't be read as a whole. */
export const readBundleFile = (path: string, console: Console): Bundle => {
  const root = path.replace(/^.*[/\\]/, "");
  const parts = console.openFolder(path.slice(0, -root.length));
  const bundle = readBundle(root, {
    // The author named this one, wherever it may lie; only what belongs to it is confined to its folder.
    read: (part) => (part === root ? readBytes(path, console) : orWhy(partPath(path, part), () => parts.read(part))),
    list: parts.list,
  });
  if (!bundle.ok) throw new UsageError(`${path}: ${bundle.reason}`);
  return bundle.value;
};

/** Where a part of a scenario lies, from the path of the scenario's own file. */
export const partPath = (path: string, part: string): string => `${path.replace(/[^/\\]*$/, "")}${part}`;

/** The text of a file. Throws a UsageError that names it where it can't be read. */
export const readText = (path: string, console: Console): string => readTextFile(path, console).text;

/** As `readText`, with what it takes to write the text as it came. */
export const readTextFile = (path: string, console: Console): TextFile => {
  const file = decodeFile(path, console);
  if (!file.ok) throw new UsageError(file.reason);
  return file.value;
};

/** The text of a file, or the sentence that says why it can't be read. Throws a UsageError where there is no such file. */
export const decodeFile = (path: string, console: Console): Result<TextFile, string> => {
  const decoded = decodeText(readBytes(path, console));
  return decoded.ok ? decoded : failure(`${path}: ${whyNoText(decoded.reason)}`);
};

const readBytes = (path: string, console: Console): Uint8Array => orWhy(path, () => console.readFile(path));

const orWhy = <Value>(path: string, read: () => Value): Value => {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "for an unknown reason";
    throw new UsageError(`The file "${path}" can't be read: ${REASONS[code] ?? code}.`);
  }
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is none",
  ENOTDIR: "there is none",
  EISDIR: "it is a folder",
  EACCES: "you aren't allowed to read it",
  EPERM: "you aren't allowed to read it",
  ELOOP: "it is a link that leads back to itself",
  ENAMETOOLONG: "its name is too long",
  ENXIO: "it is a socket or a device, not a file",
  EIO: "the disk failed",
  OUTSIDE: "it is a link that leads out of the scenario's folder",
};
