import { performance } from "node:perf_hooks";
import process from "node:process";
import { provePromises } from "#analysis";
import { draw } from "#base";
import { compile, compileKernel, loadKernel, type Program } from "#engine";
import { readScenario } from "#scenario";
import { ladderText } from "../bench/ladder.ts";
import { createDice } from "../engine/kernel/randomScenario.ts";
import { randomPromises } from "./randomPromises.ts";
import { isSpinThere, openSpin } from "./spin.ts";

const [least = "100", turns = "20000"] = process.argv.slice(2);

/** Scenarios of more states aren't compared, as SPIN would take long. */
const MOST_STATES = 50_000;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const prove = (program: Program, mostBytes: number) => {
  const compiled = compileKernel(program);
  if ("unsupported" in compiled) return undefined;
  const kernel = loadKernel(compiled);
  if (!kernel.hasStarted) return undefined;
  const work = provePromises(kernel, mostBytes);
  for (;;) {
    const { value, done } = work.next();
    if (done === true) return value;
  }
};

/** What SPIN is to say of each formula of a program: whether it is broken. */
const expectations = (program: Program, proof: NonNullable<ReturnType<typeof prove>>): ReadonlyMap<string, boolean> =>
  new Map(
    [...proof.verdicts].flatMap(([index, verdict]): readonly (readonly [string, boolean])[] => {
      const check = program.checks[index];
      if (check?.kind !== "reaches") return [[`${check?.kind}_${index + 1}`, verdict.kind === "broken"]];
      const missing = verdict.kind === "not-reached" ? verdict.endings : [];
      return check.endings.map((id) => {
        const ending = program.endings.findIndex((one) => one.id === id) + 1;
        return [`reaches_${index + 1}_${ending}`, !missing.includes(id)];
      });
    }),
  );

/** Numbers for the dice, enough for the largest scenario. */
const tape = (seed: number): readonly number[] =>
  Array.from({ length: 1_000 }, (_, index) => Math.floor(draw({ seed, question: 0, visit: 0, index }) * 10_000));

/** Compares one random scenario; gives how many promises agreed and what didn't. */
const compareOne = (
  seed: number,
): { readonly pairs: number; readonly broken: number; readonly faults: readonly string[] } => {
  const { scenario } = readScenario(randomPromises(createDice(tape(seed))));
  const program = scenario === undefined ? undefined : compile(scenario);
  const proof = program === undefined ? undefined : prove(program, 30_000_000);
  if (program === undefined || proof === undefined) return { pairs: 0, broken: 0, faults: [] };
  if (!proof.isComplete || proof.loops > 0 || proof.states > MOST_STATES || proof.states < 5)
    return { pairs: 0, broken: 0, faults: [] };
  const spin = openSpin(program);
  const expected = expectations(program, proof);
  const faults = [...expected].flatMap(([formula, isBroken]) =>
    spin.isBroken(formula) === isBroken
      ? []
      : [`scenario ${seed}, ${formula}: we say ${isBroken ? "broken" : "kept"}, SPIN doesn't`],
  );
  const { states } = spin.count();
  if (states !== proof.states) faults.push(`scenario ${seed}: we find ${proof.states} states, SPIN ${states}`);
  spin.close();
  return { pairs: expected.size, broken: [...expected.values()].filter(Boolean).length, faults };
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

const compareLadder = (count: number): readonly string[] => {
  const program = compileText(ladderText(count));
  const began = performance.now();
  const proof = prove(program, 4e9);
  const seconds = (performance.now() - began) / 1000;
  const spin = openSpin(program, 3 * count + 1000);
  const found = spin.count();
  spin.close();
  print(
    `The ladder of ${count} turns: ${proof?.states} states in ${seconds.toFixed(2)} s; SPIN ${found.states} in ${found.seconds.toFixed(2)} s, ${(found.seconds / seconds).toFixed(2)} times that.`,
  );
  return proof?.states === found.states ? [] : ["The ladder has another number of states."];
};

const compileText = (text: string): Program => {
  const { scenario } = readScenario(text);
  if (scenario === undefined) throw new Error("the scenario has errors");
  return compile(scenario);
};

if (!isSpinThere()) print("SPIN or a C compiler isn't installed here (Debian: spin, gcc): nothing was compared.");
else {
  const faults = [...compareRandom(Number(least)), ...(turns === "0" ? [] : compareLadder(Number(turns)))];
  if (faults.length > 0) process.exitCode = 1;
}
