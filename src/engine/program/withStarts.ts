import { failure, type Result, success, whyUnknown } from "#base";
import { valueWords } from "#scenario/model";
import type { Program, ProgramVariable } from "./program.ts";

/**
 * The program whose variables start with these values, by id: an enum's or boolean's value by its name (`true`, `false`), or the reason
 * why one can't start so. The hash stays the scenario's, so code that keeps runs of it has to keep the values, too.
 */
export const withStarts = (
  program: Program,
  values: Readonly<Record<string, number | string>>,
): Result<Program, string> => {
  const starts = new Map<number, number>();
  for (const [id, value] of Object.entries(values)) {
    const at = program.variables.findIndex((variable) => variable.id === id);
    const variable = program.variables[at];
    if (variable === undefined)
      return failure(
        whyUnknown(
          "variable",
          id,
          program.variables.map((one) => one.id),
        ),
      );
    const start = readStart(program, variable, String(value));
    if (!start.ok) return start;
    starts.set(at, start.value);
  }
  const variables = program.variables.map((variable, at) => ({ ...variable, start: starts.get(at) ?? variable.start }));
  return success({ ...program, variables });
};

const readStart = (
  program: Program,
  { id, kind, low, high }: ProgramVariable,
  text: string,
): Result<number, string> => {
  if (kind === "integer") {
    const value = Number(text);
    return /^-?\d+$/.test(text) && value >= low && value <= high
      ? success(value)
      : failure(`The variable "${id}" is a whole number from ${low} to ${high}; "${text}" is none.`);
  }
  const declared = program.scenario.variables.find((variable) => variable.id === id);
  const names = declared === undefined ? [] : valueWords(declared);
  const place = names.indexOf(text);
  return place < 0 ? failure(whyUnknown("value", text, names, ` of "${id}"`)) : success(place);
};
