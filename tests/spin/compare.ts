import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { compile, type Program } from "#engine";
import { readScenario } from "#scenario";
import { ladderText } from "../bench/ladder.ts";
import { compareOne, prove } from "./compareOne.ts";
import { isSpinThere, openSpin } from "./spin.ts";

const [least = "100", turns = "20000"] = process.argv.slice(2);

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const compareRandom = (wanted: number): readonly string[] => {
  const faults: string[] = [];
  let [pairs, broken, scenarios] = [0, 0, 0];
  for (let seed = 1; pairs < wanted && seed < 10_000; seed++) {
    const one = compareOne(seed);
    pairs += one.pairs;
    broken += one.broken;
    if (one.pairs > 0) scenarios++;
    for (const fault of one.faults) print(fault);
    faults.push(...one.faults);
  }
  print(
    `${pairs} promises of ${scenarios} random scenarios, ${broken} of them broken: ${faults.length} disagreements with SPIN.`,
  );
  return faults;
};

/** Whether SPIN finds as many states as we do, and in how much time. */
const compareStates = (what: string, text: string, depth: number): readonly string[] => {
  const program = compileText(text);
  const began = performance.now();
  const proof = prove(program, 4e9);
  const seconds = (performance.now() - began) / 1000;
  const spin = openSpin(program, depth);
  const found = spin.count();
  spin.close();
  print(
    `${what}: ${proof?.states} states in ${seconds.toFixed(2)} s; SPIN ${found.states} in ${found.seconds.toFixed(2)} s, ${(found.seconds / seconds).toFixed(2)} times that.`,
  );
  return proof?.states === found.states ? [] : [`${what}: another number of states.`];
};

const SHIPPED = ["harbour-incident", "sarre-airlift"];

const compareLarge = (count: number): readonly string[] => [
  ...SHIPPED.flatMap((id) => compareStates(id, readFileSync(`scenarios/${id}/scenario.yaml`, "utf8"), 100_000)),
  ...compareStates(`The ladder of ${count} turns`, ladderText(count), 3 * count + 1_000),
];

const compileText = (text: string): Program => {
  const { scenario } = readScenario(text);
  if (scenario === undefined) throw new Error("the scenario has errors");
  return compile(scenario);
};

if (!isSpinThere()) print("SPIN or a C compiler isn't installed here (Debian: spin, gcc): nothing was compared.");
else {
  const faults = [...compareRandom(Number(least)), ...(turns === "0" ? [] : compareLarge(Number(turns)))];
  if (faults.length > 0) process.exitCode = 1;
}
