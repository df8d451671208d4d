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
import type { Command } from "./shared/arguments/command.ts";

/** All commands, as the usage lists them. */
export const COMMANDS: readonly Command[] = [
  newScenario,
  check,
  explain,
  play,
  replayRun,
  schema,
  migrate,
  test,
  verify,
  quicktest,
  exportCharts,
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
];
