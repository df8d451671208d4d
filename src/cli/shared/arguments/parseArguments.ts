import { didYouMean } from "#base";
import { UsageError } from "../usageError.ts";

/** Which options a command knows: `flags` stand alone, `options` take a value, `lists` may be given several times. */
export type Known = {
  readonly flags: readonly string[];
  readonly options: readonly string[];
  readonly lists: readonly string[];
};

export type Arguments = {
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly options: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
};

/** The command line taken apart. Throws a UsageError at the first thing that isn't known. */
export const parseArguments = (args: readonly string[], known: Known): Arguments => {
  const files: string[] = [];
  const flags = new Set<string>();
  const options = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? "";
    if (!word.startsWith("-") || word === "-") {
      files.push(word);
      continue;
    }
    const [name = "", inline] = word.replace(/^--?/, "").split(/=(.*)/s);
    if (known.flags.includes(name)) {
      if (inline !== undefined) throw new UsageError(`The option "--${name}" takes no value.`);
      flags.add(name);
      continue;
    }
    const all = [...known.flags, ...known.options, ...known.lists];
    if (!all.includes(name)) throw new UsageError(unknownOption(name, all));
    const value = inline ?? args[++index];
    if (value === undefined || value === "" || (inline === undefined && value.startsWith("--")))
      throw new UsageError(`The option "--${name}" needs a value.`);
    if (known.options.includes(name)) options.set(name, value);
    else lists.set(name, [...(lists.get(name) ?? []), value]);
  }
  return { files, flags, options, lists };
};

const unknownOption = (name: string, all: readonly string[]): string => {
  const near = didYouMean(name, all);
  return `There is no option "--${name}".${near === undefined ? "" : ` Did you mean "--${near}"?`}`;
};

/** A whole number that isn't negative. */
export const parseCount = (name: string, text: string): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new UsageError(`The option "--${name}" takes a whole number; "${text}" is none.`);
  return value;
};

/** Whether a command prints for people or for programs. */
export const parseFormat = ({ options }: Arguments): "text" | "json" => {
  const format = options.get("format") ?? "text";
  if (format !== "text" && format !== "json")
    throw new UsageError(`There is no format "${format}"; there are text, json.`);
  return format;
};
