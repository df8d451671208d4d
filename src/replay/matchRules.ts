import type { Program } from "#engine";
import { hashRules, type Scenario } from "#scenario/model";
import { VERSION_1 } from "./legacy/hashAs.ts";
import type { Run } from "./run.ts";

/** Whether a run was recorded under a program's rules; unknown where 0.1.0 recorded it by a scenario that wasn't shipped. */
export type RulesMatch = "same" | "other" | "unknown";

export const matchRules = ({ hash }: Pick<Program, "hash">, { scenario }: Run): RulesMatch =>
  scenario.hash === hash ? "same" : scenario.hash.startsWith(VERSION_1) ? "unknown" : "other";

/** The run as one of the rules that it was stored with, where 0.1.0 recorded it: their hash of that time can't be worked out any more. */
export const underRulesOf = (scenario: Scenario, run: Run): Run =>
  run.scenario.hash.startsWith(VERSION_1) ? { ...run, scenario: { ...run.scenario, hash: hashRules(scenario) } } : run;
