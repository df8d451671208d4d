import { VERSION } from "#base";
import { COMMANDS } from "./commands.ts";
import { parseArguments } from "./shared/arguments/parseArguments.ts";
import type { Console } from "./shared/console/console.ts";
import type { Host } from "./shared/host.ts";
import { UsageError } from "./shared/usageError.ts";
import { overview, usageOf } from "./usage.ts";

/** Runs one command and gives its exit code. */
export const runCommand = async (args: readonly string[], console: Console, host?: Host): Promise<number> => {
  const [name, ...rest] = args;
  if (name === undefined) {
    console.complain(overview());
    return 2;
  }
  if (name === "--version" || name === "version") {
    console.print(`${VERSION}\n`);
    return 0;
  }
  if (isAsking(name)) {
    console.print(usageOf(rest[0] ?? "") ?? overview());
    return 0;
  }
  if (rest.some((word) => word === "--help" || word === "-h")) {
    console.print(usageOf(name) ?? overview());
    return 0;
  }
  try {
    return await run(name, rest, console, host);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.complain(error.message);
    return 2;
  }
};

const isAsking = (word: string): boolean => word === "--help" || word === "-h" || word === "help";

const run = async (name: string, rest: readonly string[], console: Console, host?: Host): Promise<number> => {
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined)
    throw new UsageError(`There is no command "${name}"; there are ${COMMANDS.map((one) => one.name).join(", ")}.`);
  return await command.run(parseArguments(rest, command.options), console, host);
};
