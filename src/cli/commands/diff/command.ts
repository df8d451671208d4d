import { compile } from "#engine";
import { diffBehaviour } from "#export";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, parseFormat } from "../../shared/arguments/parseArguments.ts";
import { FORMAT } from "../../shared/arguments/sharedOptions.ts";
import type { Console } from "../../shared/console/console.ts";
import { readPlayable } from "../../shared/reading/readInput.ts";
import { UsageError } from "../../shared/usageError.ts";
import { printDifferences } from "./print.ts";

const OPTIONS: readonly Option[] = [FORMAT];

/** Prints how the behaviour of two scenarios differs; exit code 1 when one of them has errors. */
const run = async (given: Arguments, console: Console): Promise<number> => {
  const [one, other, ...more] = given.files;
  if (one === undefined || other === undefined || more.length > 0)
    throw new UsageError("Name two scenario files. Write: threshold diff BEFORE AFTER");
  const format = parseFormat(given);
  const [before, after] = [readPlayable(one, console), readPlayable(other, console)];
  if (before === undefined || after === undefined) return 1;
  const differences = diffBehaviour(compile(before), compile(after));
  if (format === "json") console.print(`${JSON.stringify(differences, undefined, 2)}\n`);
  else console.print(differences.length === 0 ? "No change in behaviour.\n" : printDifferences(differences));
  return 0;
};

export const diff: Command = {
  name: "diff",
  takes: "BEFORE AFTER",
  does: "show how the behaviour of two scenarios differs, ignoring their texts",
  options: OPTIONS,
  run,
};
