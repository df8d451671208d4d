import type { Command } from "../play/command.ts";
import type { Answer } from "./sittingPort.ts";

/** Answers that have been given, so that a command that comes twice is carried out once. */
export type Answers = {
  readonly find: (command: Command) => Answer | undefined;
  readonly remember: (command: Command, answer: Answer) => Answer;
};

/** The newest answers; a command older than that is too late by its revision. */
const MOST = 1_000;

export const createAnswers = (): Answers => {
  const known = new Map<string, Answer>();
  return {
    find: (command) => known.get(JSON.stringify(command)),
    remember: (command, answer) => {
      known.set(JSON.stringify(command), answer);
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
      return answer;
    },
  };
};
