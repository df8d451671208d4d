import type { Act, Program, ProgramEffect } from "#engine/program";
import { conditionText, constantText, numberText } from "./codeText.ts";

/** What happens, one sentence of the format each: `escalation: +4`, `if known: approval: -2`, `raise us_attacked`. */
export const actTexts = (program: Program, { groups, raise }: Act): readonly string[] => [
  ...groups.flatMap(({ when, effects }) => {
    const condition = when === undefined ? "" : `if ${conditionText(program, when)}: `;
    return effects.map((effect) => `${condition}${effectText(program, effect)}`);
  }),
  ...raise.map((signal) => `raise ${program.signals[signal]}`),
];

const effectText = (program: Program, { variable, operation, value }: ProgramEffect): string => {
  const name = program.variables[variable]?.id ?? "";
  const constant = constantText(program, variable, value);
  if (constant !== undefined) return `${name}: ${constant}`;
  switch (operation) {
    case "add":
      return `${name}: ${addedText(program, value)}`;
    case "set":
      return `${name}: = ${numberText(program, value)}`;
  }
};

const addedText = (program: Program, value: ProgramEffect["value"]): string => {
  if (value.op === "constant") return `${value.value < 0 ? "" : "+"}${value.value}`;
  return value.op === "negate" && isSimple(value.of)
    ? `- ${numberText(program, value.of)}`
    : `+ ${numberText(program, value)}`;
};

/** A minus before a sum would change what the rest of it means. */
const isSimple = ({ op }: ProgramEffect["value"]): boolean => op !== "+" && op !== "-" && op !== "conditional";
