import type { Program } from "#engine";
import { VERSION_1 } from "./legacy/hashAs.ts";
import type { Run } from "./run.ts";

/** Whether a run was recorded under a program's rules; unknown where 0.1.0 recorded it by a scenario that wasn't shipped. */
export type RulesMatch = "same" | "other" | "unknown";

export const matchRules = ({ hash }: Pick<Program, "hash">, { scenario }: Run): RulesMatch =>
  scenario.hash === hash ? "same" : scenario.hash.startsWith(VERSION_1) ? "unknown" : "other";
