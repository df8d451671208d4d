import type { Program } from "#engine";
import { hashUnlockedRules } from "#scenario/model";

/** Whether a rules' hash is of a program's rules as they were while initiatives that take until a deadline weren't locked. Apart from the referee, which reading a run does without. */
export const isUnlocked = ({ scenario, hash }: Program, recorded: string): boolean =>
  recorded !== hash && recorded === hashUnlockedRules(scenario);
