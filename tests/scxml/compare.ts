import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { draw } from "#base";
import { createDice, randomScenario } from "../kernel/randomScenario.ts";
import { type Compared, compareScenario } from "./compareScenario.ts";

const [seeds = "20", random = "100"] = process.argv.slice(2);

/** Random scenarios may go on for ever. */
const MOST_RANDOM_PLIES = 60;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const printRow = (what: string, ...cells: readonly (string | number)[]): void =>
  print(what.padEnd(26) + cells.map((cell) => String(cell).padStart(12)).join(""));

const report = (what: string, { runs, plies, alike, alikeInOrder }: Compared): void =>
  printRow(what, runs, plies, alike, alikeInOrder);

const compareShipped = async (runs: number): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const id of readdirSync("scenarios").toSorted()) {
    const text = readFileSync(`scenarios/${id}/scenario.yaml`, "utf8");
    const compared = await compareScenario(id, text, runs, Number.POSITIVE_INFINITY);
    if (compared === undefined) continue;
    report(id, compared);
    faults.push(...compared.faults);
  }
  return faults;
};

const compareRandom = async (count: number): Promise<readonly string[]> => {
  let sum: Compared = { runs: 0, plies: 0, alike: 0, alikeInOrder: 0, faults: [] };
  for (let seed = 1; sum.runs < count; seed++) {
    const text = randomScenario(createDice(tape(seed)));
    const one = await compareScenario(`random scenario ${seed}`, text, 1, MOST_RANDOM_PLIES);
    if (one !== undefined) sum = add(sum, one);
  }
  report("random scenarios", sum);
  return sum.faults;
};

const add = (one: Compared, other: Compared): Compared => ({
  runs: one.runs + other.runs,
  plies: one.plies + other.plies,
  alike: one.alike + other.alike,
  alikeInOrder: one.alikeInOrder + other.alikeInOrder,
  faults: [...one.faults, ...other.faults],
});

/** Numbers for the dice, enough for the largest scenario. */
const tape = (seed: number): readonly number[] =>
  Array.from({ length: 1_000 }, (_, index) => Math.floor(draw({ seed, question: 0, visit: 0, index }) * 10_000));

printRow("", "runs", "plies", "alike", "in order");
const faults = [...(await compareShipped(Number(seeds))), ...(await compareRandom(Number(random)))];
for (const fault of faults) print(fault);
if (faults.length > 0) process.exitCode = 1;
