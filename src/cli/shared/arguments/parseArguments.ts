import { didYouMean, invariant } from "#base";
import { UsageError } from "../usageError.ts";
import type { Option } from "./option.ts";

/** A command line taken apart: `flags` stand alone, `options` have a value, `lists` may be given several times. */
export type Arguments = {
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly options: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
};

/** The command line taken apart, with the standard value of each option that isn't given. Throws a UsageError at the first thing that isn't known. */
export const parseArguments = (args: readonly string[], known: readonly Option[]): Arguments => {
  const files: string[] = [];
  const flags = new Set<string>();
  const options = new Map(standardsOf(known));
  const lists = new Map<string, readonly string[]>();
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? "";
    if (!word.startsWith("-") || word === "-") {
      files.push(word);
      continue;
    }
    const [name = "", inline] = word.replace(/^--?/, "").split(/=(.*)/s);
    const option = known.find((one) => one.name === name);
    if (option === undefined) throw new UsageError(unknownOption(name, known));
    if (option.value === undefined) {
      if (inline !== undefined) throw new UsageError(`The option "--${name}" takes no value.`);
      flags.add(name);
      continue;
    }
    const value = inline ?? args[++index];
    if (value === undefined || value === "" || (inline === undefined && value.startsWith("--")))
      throw new UsageError(`The option "--${name}" needs a value.`);
    if (option.isRepeated === true) lists.set(name, [...(lists.get(name) ?? []), value]);
    else options.set(name, value);
  }
  return { files, flags, options, lists };
};

const standardsOf = (known: readonly Option[]): readonly (readonly [string, string])[] =>
  known.flatMap(({ name, standard }) => (standard === undefined ? [] : [[name, standard] as const]));

const unknownOption = (name: string, known: readonly Option[]): string => {
  const near = didYouMean(
    name,
    known.map((option) => option.name),
  );
  return `There is no option "--${name}".${near === undefined ? "" : ` Did you mean "--${near}"?`}`;
};

/** The only file that a command takes. Throws a UsageError with this sentence where there is none, or more. */
export const onlyFile = ({ files }: Pick<Arguments, "files">, sentence: string): string => {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new UsageError(sentence);
  return file;
};

/** A whole number that isn't negative. */
export const parseCount = (name: string, text: string): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new UsageError(`The option "--${name}" takes a whole number; "${text}" isn't one.`);
  return value;
};

/** The value of an option that has a standard one. */
export const givenValue = ({ options }: Pick<Arguments, "options">, name: string): string => {
  const value = options.get(name);
  invariant(value !== undefined, `the option "${name}" has a standard value`);
  return value;
};

/** The whole number of an option that has a standard value. */
export const givenCount = (given: Pick<Arguments, "options">, name: string): number =>
  parseCount(name, givenValue(given, name));

/** Whether a command prints for people or for programs. */
export const parseFormat = (given: Arguments): "text" | "json" => {
  const format = givenValue(given, "format");
  if (format !== "text" && format !== "json")
    throw new UsageError(`There is no format "${format}"; there are text, json.`);
  return format;
};
