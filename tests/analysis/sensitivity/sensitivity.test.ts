import { expect, test } from "vitest";
import { type Estimate, type Measure, sobol, tornado, valueOfKnowing } from "#analysis";
import type { Program } from "#engine";
import { kernelOf } from "../../kernel/kernelOf.ts";
import { bet } from "./game.ts";

const toEnd = <Result>(walk: Generator<unknown, Result>): Result => {
  for (;;) {
    const { value, done } = walk.next();
    if (done === true) return value;
  }
};

const TRIALS = { seed: 1, runs: 8_000 };
const WON: Measure = { kind: "ending", ending: "won" };
const PAYOFF: Measure = { kind: "value", seat: "japan" };

/** Twice the margin is four standard errors: a fair estimate lies outside once in 16,000 times, and equal seeds give equal estimates. */
const expectNear = ({ mean, margin }: Estimate, truth: number): void => {
  expect(Math.abs(mean - truth)).toBeLessThanOrEqual(2 * margin + 1e-12);
  expect(margin).toBeLessThan(0.1);
};

/** The program in which one option of japan's window is taken. */
const forced = (program: Program, chosen: string): Program => ({
  ...program,
  windows: program.windows.map((window) =>
    window.kind !== "decide"
      ? window
      : {
          ...window,
          desks: window.desks.map((desk) => ({
            ...desk,
            options: desk.options.map((option) => ({
              ...option,
              weight: { op: "constant", value: option.id === chosen ? 1 : 0 },
            })),
          })),
        },
  ),
});

test("a tornado has the ends of every number, the widest first, and no change where a number does nothing", () => {
  const { base, swings } = toEnd(tornado(kernelOf(bet()), WON, TRIALS));
  expectNear(base, 0.5);
  const [a, ...others] = swings;
  expect(swings.map(({ variable }) => variable.id).toSorted()).toEqual(["a", "b", "unused"]);
  expect(a?.variable).toEqual({ id: "a", low: 0, high: 9, start: 5 });
  expect(a?.low).toEqual({ mean: 0, margin: 0 });
  if (a !== undefined) expectNear(a.high, 0.9);
  if (a !== undefined) expectNear(a.change, 0.9);
  for (const { change, low, high } of others) expect([change, low]).toEqual([{ mean: 0, margin: 0 }, high]);
});

test("Sobol' indices of a sum are the shares of its parts in the variance", () => {
  const shares = toEnd(sobol(kernelOf(bet()), PAYOFF, TRIALS));
  const truth: Readonly<Record<string, number>> = { a: 0.8, b: 0.2, unused: 0 };
  for (const { variable, share } of shares?.numbers ?? []) expectNear(share, truth[variable.id] ?? Number.NaN);
  expect(shares?.numbers.length).toBe(3);
  expect(shares?.luck.mean).toBe(0);
  if (shares !== undefined) expectNear(shares.together, 1);
});

test("luck has its own share, and what is left is what luck and a number do together", () => {
  const shares = toEnd(sobol(kernelOf(bet()), WON, TRIALS));
  if (shares === undefined) throw new Error("it wasn't stopped");
  expect(Math.abs(shares.mean - 0.45)).toBeLessThan(0.02);
  const a = shares.numbers.find(({ variable }) => variable.id === "a")?.share;
  for (const share of [a, shares.luck, shares.together]) expectNear(share ?? { mean: Number.NaN, margin: 0 }, 1 / 3);
});

test("to know a number is worth what the best option for each of its values has more than the best for all", () => {
  const program = bet();
  const options = ["wait", "act"].map((option) => ({ option, kernel: kernelOf(forced(program, option)) }));
  const knowing = toEnd(valueOfKnowing(options, PAYOFF, TRIALS));
  expect(knowing?.best).toBe("wait");
  const truth: Readonly<Record<string, number>> = { a: 1.8, b: 0.6, unused: 0 };
  for (const { variable, worth } of knowing?.numbers ?? []) {
    expect(Math.abs(worth.mean - (truth[variable.id] ?? Number.NaN))).toBeLessThan(0.1);
    expect(worth.mean).toBeGreaterThanOrEqual(0);
  }
  expect(knowing?.options.map(({ option }) => option)).toEqual(["wait", "act"]);
});

test("what is stopped gives what it has, or nothing", () => {
  const walk = tornado(kernelOf(bet()), WON, TRIALS);
  for (let point = 0; point < 3; point++) walk.next();
  expect(walk.next(true).value).toMatchObject({ swings: [{ variable: { id: "a" } }] });
  const other = sobol(kernelOf(bet()), WON, TRIALS);
  other.next();
  expect(other.next(true)).toEqual({ value: undefined, done: true });
});
