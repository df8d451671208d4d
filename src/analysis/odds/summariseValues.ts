import type { Program } from "#engine";
import { valueWords } from "#scenario/model";
import type { Distribution } from "./valuesAtEnd.ts";

/** One variable where runs stop, by exact odds. Of an enum the figures are of a value's place in its list, of a boolean of 0 and 1. */
export type ExactVariable = {
  readonly mean: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** Those that occur, least first, with their probability: a number, or the name of a value of an enum or boolean. */
  readonly values: readonly { readonly value: number | string; readonly probability: number }[];
};

/** Sums of probabilities are off by less. */
const ROUNDING = 1e-12;

/** Distributions by name, with the same figures as `summarise` gives of runs: of the runs that stop. Undefined where none does. */
export const summariseValues = (
  { scenario }: Program,
  distributions: readonly Distribution[],
): Readonly<Record<string, ExactVariable>> | undefined => {
  const whole = distributions[0]?.values.reduce((sum, { probability }) => sum + probability, 0) ?? 0;
  if (whole === 0) return undefined;
  return Object.fromEntries(
    scenario.variables.flatMap((variable, index) => {
      const { values = [] } = distributions[index] ?? {};
      const figures = {
        mean: values.reduce((sum, { value, probability }) => sum + value * probability, 0) / whole,
        p05: quantileOf(values, 0.05 * whole),
        p50: quantileOf(values, 0.5 * whole),
        p95: quantileOf(values, 0.95 * whole),
      };
      const words = valueWords(variable);
      const named = values.map(({ value, probability }) => ({ value: words[value] ?? value, probability }));
      return [[variable.id, { ...figures, values: named }]];
    }),
  );
};

/** The least value such that so much isn't above it. */
const quantileOf = (values: Distribution["values"], wanted: number): number => {
  let below = 0;
  for (const { value, probability } of values) {
    below += probability;
    if (below >= wanted - ROUNDING) return value;
  }
  return values.at(-1)?.value ?? 0;
};
