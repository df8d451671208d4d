import type { Code, Program, ProgramTransition } from "#engine/program";
import { conditionText } from "./codeText.ts";

/** Everything that has to hold for a transition, of itself and of the choice that makes it; undefined when nothing. */
export const guardText = (program: Program, transition: ProgramTransition): string | undefined => {
  const conditions = conditionsOf(program, transition);
  if (conditions.length === 0) return undefined;
  return conditionText(
    program,
    conditions.reduce((left, right): Code => ({ op: "and", left, right })),
  );
};

/** The conditions of a transition and of its option or initiative. */
export const conditionsOf = (program: Program, { when, trigger }: ProgramTransition): readonly Code[] =>
  [when, chosenWhen(program, trigger)].filter((code) => code !== undefined);

const chosenWhen = (program: Program, trigger: ProgramTransition["trigger"]): Code | undefined => {
  switch (trigger.kind) {
    case "option":
      return program.windows[trigger.window]?.desks[0]?.options[trigger.option]?.when;
    case "seal":
      return program.windows[trigger.window]?.desks[trigger.desk]?.options[trigger.option]?.when;
    case "initiative":
      return program.initiatives[trigger.initiative]?.when;
    case "always":
    case "signal":
    case "timer":
    case "several":
    case "sealed":
      return undefined;
  }
};
