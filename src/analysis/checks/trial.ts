import type { Program } from "#engine";
import { areAllFalse, type FoundFalse, type TextVerdict } from "../texts/textVerdict.ts";
import type { Verdict } from "./verdict.ts";

/** How much is tried: runs in all, different states at most, and the seed of the first run. */
export type Budget = { readonly runs: number; readonly states: number; readonly seed: number };

/** The verdicts on the scenario's own checks, in its order, and what they rest on. */
export type Trial = {
  readonly verdicts: readonly Verdict[];
  /** By claim of a text. */
  readonly texts: readonly TextVerdict[];
  readonly states: number;
  /** Every reachable state was found: the promises and texts that held are proved. */
  readonly isComplete: boolean;
  readonly runs: number;
  /** It stopped before its budget was used up, because someone wanted no more. */
  readonly isCut: boolean;
};

export type Progress = { readonly phase: "search" | "odds" | "runs"; readonly done: number; readonly most: number };

/** Verdicts by check of the program, as far as they are known. */
export type Found = Map<number, Verdict>;

/** What was found so far: of the checks, and of the texts' claims. */
export type Findings = { readonly found: Found; readonly texts: FoundFalse };

/** Whether nothing is left to decide. */
export const isAllDecided = (program: Program, { found, texts }: Findings): boolean =>
  program.checks.every((_, index) => found.has(index)) && areAllFalse(program, texts);

/** Memory for a search: as many states as anybody asks for fit, those of the largest shipped scenario seven million. */
export const MOST_BYTES = 2_000_000_000;
