import type { Measure } from "#analysis";
import { whyUnknown } from "#base";
import type { Program } from "#engine";
import type { Arguments } from "../arguments/parseArguments.ts";
import { UsageError } from "../usageError.ts";

/** What to measure, given by `--ending` or `--seat`. Throws a UsageError where it's neither, both, or a name that isn't there. */
export const readMeasure = (program: Program, { options }: Arguments): Measure => {
  const [ending, seat] = [options.get("ending"), options.get("seat")];
  const endings = program.endings.map(({ id }) => id);
  const seats = program.values.map((value) => program.seats[value.seat] ?? "");
  if (ending !== undefined && seat !== undefined)
    throw new UsageError(
      '"--ending" measures the share of an ending and "--seat" what a seat gets: leave one of them out.',
    );
  if (ending !== undefined) {
    if (!endings.includes(ending)) throw new UsageError(whyUnknown("ending", ending, endings));
    return { kind: "ending", ending };
  }
  if (seat === undefined)
    throw new UsageError(
      `Say what to measure: --ending with one of ${endings.join(", ")}${seats.length === 0 ? "" : `, or --seat with one of ${seats.join(", ")}`}.`,
    );
  if (!program.seats.includes(seat)) throw new UsageError(whyUnknown("seat", seat, program.seats));
  if (!seats.includes(seat)) throw new UsageError(`The scenario has no "values" for the seat "${seat}".`);
  return { kind: "value", seat };
};
