import { type Axis, countPoints } from "#analysis";
import { whyUnknown } from "#base";
import type { Program } from "#engine";
import { valueWords } from "#scenario/model";
import type { Arguments } from "../../shared/arguments/parseArguments.ts";
import { UsageError } from "../../shared/usageError.ts";

/** More points than this aren't played. */
const MOST_POINTS = 100_000;

/**
 * What is varied by `--vary`: `food=2..8`, `food=2..8:2` in steps, `food=2,5,8`, `diet=approved,refused`. Throws a UsageError at what it
 * doesn't understand.
 */
export const readAxes = (program: Program, { lists }: Arguments): readonly Axis[] => {
  const axes = (lists.get("vary") ?? []).map((text) => readAxis(program, text));
  if (axes.length === 0)
    throw new UsageError("Say what to vary and within which range: --vary VARIABLE=2..8, or =2..8:2 in steps of 2.");
  const twice = axes.find(({ variable }, index) => axes.findIndex((one) => one.variable === variable) !== index);
  if (twice !== undefined) throw new UsageError(`The variable "${twice.variable}" is varied twice.`);
  const points = countPoints(axes);
  if (points > MOST_POINTS)
    throw new UsageError(
      `That makes ${points.toLocaleString("en")} points; at most ${MOST_POINTS.toLocaleString("en")} can be played. Take larger steps.`,
    );
  return axes;
};

const readAxis = (program: Program, text: string): Axis => {
  const [, id = "", rest = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const declared = program.scenario.variables.find((variable) => variable.id === (id === "" ? text : id));
  if (declared === undefined)
    throw new UsageError(
      whyUnknown(
        "variable",
        id === "" ? text : id,
        program.variables.map((variable) => variable.id),
      ),
    );
  if (declared.kind !== "integer") {
    const names = valueWords(declared);
    return { variable: declared.id, values: rest.split(",").map((name) => placeOf(declared.id, name.trim(), names)) };
  }
  const values = readNumbers(rest);
  if (values === undefined)
    throw new UsageError(
      `"${text}" isn't understood. Write ${declared.id}=2..8, ${declared.id}=2..8:2 or ${declared.id}=2,5,8.`,
    );
  const { low, high } = declared;
  const outside = values.find((value) => value < low || value > high);
  if (outside !== undefined)
    throw new UsageError(`The variable "${declared.id}" goes from ${low} to ${high}; ${outside} is outside.`);
  return { variable: declared.id, values };
};

const placeOf = (id: string, name: string, names: readonly string[]): number => {
  const place = names.indexOf(name);
  if (place < 0) throw new UsageError(whyUnknown("value", name, names, ` of "${id}"`));
  return place;
};

/** The numbers that a range with steps or a list names; undefined for anything else, or for more than are ever played. */
const readNumbers = (text: string): readonly number[] | undefined => {
  const range = /^([-+]?\d{1,10})\.\.([-+]?\d{1,10})(?::(\d{1,10}))?$/.exec(text);
  if (range === null) return /^[-+]?\d{1,10}(,[-+]?\d{1,10})*$/.test(text) ? text.split(",").map(Number) : undefined;
  const [low, high, step] = [Number(range[1]), Number(range[2]), Number(range[3] ?? 1)];
  const count = Math.floor((high - low) / step) + 1;
  if (step === 0 || high < low || count > MOST_POINTS) return undefined;
  return Array.from({ length: count }, (_, index) => low + index * step);
};
