import { best } from "./commands/best.ts";
import { check } from "./commands/check.ts";
import { compare } from "./commands/compare.ts";
import { diff } from "./commands/diff.ts";
import { explain } from "./commands/explain.ts";
import { explore } from "./commands/explore.ts";
import { exportCharts } from "./commands/exportCharts.ts";
import { join } from "./commands/join.ts";
import { luck } from "./commands/luck.ts";
import { migrate } from "./commands/migrate.ts";
import { newScenario } from "./commands/newScenario.ts";
import { odds } from "./commands/odds.ts";
import { play } from "./commands/play.ts";
import { preview } from "./commands/preview.ts";
import { query } from "./commands/query.ts";
import { quicktest } from "./commands/quicktest.ts";
import { replayRun } from "./commands/replayRun.ts";
import { schema } from "./commands/schema.ts";
import { sensitivity } from "./commands/sensitivity.ts";
import { simulate } from "./commands/simulate.ts";
import { sweep } from "./commands/sweep.ts";
import { test } from "./commands/test.ts";
import { verify } from "./commands/verify.ts";
import type { Console } from "./console.ts";
import type { Host } from "./host.ts";
import { overview, usageOf } from "./usage.ts";
import { UsageError } from "./usageError.ts";

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
