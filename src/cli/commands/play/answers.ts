import type { Console } from "../../shared/console/console.ts";
import { readText } from "../../shared/reading/readInput.ts";

/** A line that answers a question; `from` says where it stands when it comes from a file. */
export type Answer = { readonly text: string; readonly from?: string };

/** The next answer after a prompt; undefined once there are no more. */
export type Answers = (prompt: string) => Promise<Answer | undefined>;

/** The lines of a file of choices, without comments and empty ones, then what the person types. */
export const createAnswers = (file: string | undefined, console: Console): Answers => {
  const lines = file === undefined ? [] : linesOf(file, readText(file, console));
  let next = 0;
  return async (prompt) => {
    const line = lines[next++];
    if (line !== undefined) {
      console.print(`${prompt}${line.text}\n`);
      return line;
    }
    const text = await console.ask(prompt);
    return text === undefined ? undefined : { text };
  };
};

const linesOf = (file: string, text: string): readonly Answer[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => ({ text: line.replace(/#.*/, "").trim(), from: `${file}:${index + 1}` }))
    .filter((line) => line.text !== "");
