import type { Program } from "#engine";
import { hashUnlockedRules, type Scenario } from "#scenario/model";
import { VERSION_1 } from "./legacy/hashAs.ts";
import { hashRules1 } from "./legacy/hashRules1.ts";
import { isUnlocked } from "./legacy/isUnlocked.ts";
import type { Run } from "./run.ts";

/** Whether a run was recorded under a program's rules. */
export type RulesMatch = "same" | "other";

/** Compares a run's rules with a program's, by the hash that its version of Threshold worked out. Of a run of 0.1.0, linear in the program. */
export const matchRules = (program: Program, { scenario }: Pick<Run, "scenario">): RulesMatch =>
  scenario.hash === program.hash ||
  isUnlocked(program, scenario.hash) ||
  (scenario.hash.startsWith(VERSION_1) && scenario.hash === oldHash(program))
    ? "same"
    : "other";

const oldHash = (program: Program): string => `${VERSION_1}${hashRules1(program)}`;

/** A run of 0.1.0 as one of the rules that it was stored with. */
export const underRulesOf = (scenario: Scenario, run: Run): Run =>
  run.scenario.hash.startsWith(VERSION_1)
    ? { ...run, scenario: { ...run.scenario, hash: hashUnlockedRules(scenario) } }
    : run;
