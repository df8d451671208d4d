import type { Code, Program, ProgramEffect } from "#engine/program";
import { mayBeCutOff } from "#engine/program";
import { conditionText, type Dialect, numberText } from "../text/codeText.ts";
import { scriptName, sealedChoice, stateId } from "./names.ts";
import { type Element, element } from "./xml.ts";

/** Expressions as ECMAScript: enums and booleans are numbers, states are asked for by `In`, division is a function. */
const ECMASCRIPT: Dialect = {
  name: scriptName,
  active: ({ nodes }, index) => {
    const node = nodes[index];
    return node === undefined ? "false" : isIn(node);
  },
  sealed: (_, slot, option) => `${sealedChoice(slot)} == ${option + 1}`,
  functions: { "/": "quotientOf", "%": "remainderOf" },
  numbers: true,
  cutOff: (program, code, text) => (mayBeCutOff(program, code) ? `cutOff(${text})` : undefined),
};

export const isIn = (node: Program["nodes"][number]): string => `In('${stateId(node)}')`;

export const conditionOf = (program: Program, code: Code): string => conditionText(program, code, ECMASCRIPT);

export const numberOf = (program: Program, code: Code): string => numberText(program, code, ECMASCRIPT);

/** Effects whose expressions all read the values from before: with more than one, they are worked out first. */
export const assignments = (program: Program, effects: readonly ProgramEffect[]): readonly Element[] => {
  const values = effects.map((effect) => newValue(program, effect));
  const names = effects.map(({ variable }) => scriptName(program.variables[variable]?.id ?? ""));
  if (effects.length < 2 || effects.every(({ value }) => value.op === "constant"))
    return names.map((location, index) => assign(location, values[index] ?? ""));
  return [
    assign("newValues", `[${values.join(", ")}]`),
    ...names.map((location, index) => assign(location, `newValues[${index}]`)),
  ];
};

export const assign = (location: string, expr: string): Element => element("assign", { location, expr });

const resultOf = (operation: ProgramEffect["operation"], before: string, given: string): string => {
  switch (operation) {
    case "add":
      return `${before} + (${given})`;
    case "set":
      return given;
  }
};

const newValue = (program: Program, { variable, operation, value }: ProgramEffect): string => {
  const row = program.variables[variable];
  const written = numberOf(program, value);
  if (row?.kind !== "integer")
    return row?.kind === "boolean" && value.op !== "constant" ? `(${written}) ? 1 : 0` : written;
  return `clampTo(${row.low}, ${row.high}, ${resultOf(operation, scriptName(row.id), written)})`;
};
