import { best } from "./commands/best/command.ts";
import { check } from "./commands/check/command.ts";
import { compare } from "./commands/compare/command.ts";
import { diff } from "./commands/diff/command.ts";
import { explain } from "./commands/explain/command.ts";
import { explore } from "./commands/explore/command.ts";
import { exportCharts } from "./commands/export/command.ts";
import { join } from "./commands/join/command.ts";
import { luck } from "./commands/luck/command.ts";
import { migrate } from "./commands/migrate/command.ts";
import { newScenario } from "./commands/new/command.ts";
import { odds } from "./commands/odds/command.ts";
import { play } from "./commands/play/command.ts";
import { preview } from "./commands/preview/command.ts";
import { query } from "./commands/query/command.ts";
import { quicktest } from "./commands/quicktest/command.ts";
import { replayRun } from "./commands/replay/command.ts";
import { schema } from "./commands/schema/command.ts";
import { sensitivity } from "./commands/sensitivity/command.ts";
import { simulate } from "./commands/simulate/command.ts";
import { sweep } from "./commands/sweep/command.ts";
import { test } from "./commands/test/command.ts";
import { verify } from "./commands/verify/command.ts";
import type { Console } from "./shared/console/console.ts";
import type { Host } from "./shared/host.ts";
import { UsageError } from "./shared/usageError.ts";
import { overview, usageOf } from "./usage.ts";

type Command = (args: readonly string[], console: Console, host?: Host) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  new: newScenario,
  check,
  explain,
  play,
  replay: replayRun,
  schema,
  migrate,
  test,
  verify,
  quicktest,
  export: exportCharts,
  preview,
  diff,
  simulate,
  query,
  join,
  compare,
  sweep,
  sensitivity,
  explore,
  odds,
  best,
  luck,
};

/** Runs one command and gives its exit code. */
export const runCommand = async (args: readonly string[], console: Console, host?: Host): Promise<number> => {
  const [name, ...rest] = args;
  if (name === undefined) {
    console.complain(overview());
    return 2;
  }
  const isAsking = (word: string | undefined): boolean => word === "--help" || word === "-h" || word === "help";
  if (isAsking(name)) {
    console.print(usageOf(rest[0] ?? "") ?? overview());
    return 0;
  }
  if (rest.some((word) => word === "--help" || word === "-h")) {
    console.print(usageOf(name) ?? overview());
    return 0;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined)
      throw new UsageError(`There is no command "${name}"; there are ${Object.keys(COMMANDS).join(", ")}.`);
    return await command(rest, console, host);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.complain(error.message);
    return 2;
  }
};
