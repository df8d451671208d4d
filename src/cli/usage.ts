import { COMMANDS } from "./commands.ts";
import type { Command } from "./shared/arguments/command.ts";
import type { Option } from "./shared/arguments/option.ts";

const TITLE = "threshold: play, check, replay and study crisis scenarios";

const EXIT_CODES =
  "Exit codes: 0 all is well; 1 a scenario, a check or a run has a fault; 2 the command line or a file has one.";

/** What an option does begins in this column; a line ends before the other. */
const COLUMN = 40;
const WIDTH = 120;

/** Every command in a line. */
export const overview = (): string =>
  `${TITLE}\n\n${COMMANDS.map(headOf).join("\n")}\n\n"threshold COMMAND --help" shows a command's options, "threshold --version" the version.\n${EXIT_CODES}\n`;

/** One command with its options; undefined where there is no such command. */
export const usageOf = (name: string): string | undefined => {
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) return undefined;
  return `${[headOf(command), ...command.options.map(lineOf)].join("\n")}\n\n${EXIT_CODES}\n`;
};

const headOf = ({ name, takes, does }: Command): string => inColumns(`  threshold ${name} ${takes}`.trimEnd(), [does]);

const lineOf = ({ name, value, does, standard }: Option): string => {
  const text = standard === undefined ? does : `${does} (default: ${standard})`;
  return inColumns(`      --${name}${value === undefined ? "" : ` ${value}`}`, wrap(text, WIDTH - COLUMN));
};

const inColumns = (left: string, [first = "", ...more]: readonly string[]): string =>
  [left.padEnd(COLUMN - 2).concat("  ", first), ...more.map((line) => " ".repeat(COLUMN) + line)].join("\n");

/** A text in lines of at most so many letters; a longer word has a line of its own. */
const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
};
