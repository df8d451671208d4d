import { appendFileSync } from "node:fs";
import process from "node:process";

/** A figure of a table, by the names of its columns; what is absolute has a unit in its name. */
export type Row = Readonly<Record<string, string | number>>;

const tables: { readonly title: string; readonly rows: readonly Row[] }[] = [];

/** Keeps a table for the line of JSON that stands at the end of a part. */
export const keep = (title: string, rows: readonly Row[]): void => {
  tables.push({ title, rows });
};

/** Milliseconds that the processor has worked for this process, its compiler's and collector's threads too: what others do meanwhile isn't in it. */
export const workedMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const STEPS = 20_000_000;
const ROUNDS = 7;

/** A fixed piece of arithmetic: the steps of a 32-bit linear congruential generator (Numerical Recipes, 3rd ed., 2007, p. 343). */
const arithmetic = (): number => {
  let value = 1;
  for (let step = 0; step < STEPS; step++) value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0;
  return value;
};

/** How many milliseconds of the processor the loop takes on this machine, now: its best of several rounds. */
export const calibrate = (): number =>
  Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const began = workedMs();
      arithmetic();
      return workedMs() - began;
    }),
  );

/** Says what the loop took, beside which absolute times of this run may be compared with another's; writes the part's JSON where it was asked for. */
export const finish = (part: string): void => {
  const loopMs = calibrate();
  process.stdout.write(
    `\nA loop of ${STEPS.toLocaleString("en")} steps of arithmetic took ${loopMs.toFixed(1)} ms of the processor in this run.\n`,
  );
  const path = process.env["THRESHOLD_BENCH_JSON"];
  if (path !== undefined)
    appendFileSync(path, `${JSON.stringify({ part, node: process.version, loopSteps: STEPS, loopMs, tables })}\n`);
};
