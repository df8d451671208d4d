import { type Proof, provePromises } from "#analysis";
import { draw } from "#base";
import { compile, type Program } from "#engine";
import { compileKernel, loadKernel } from "#kernel";
import { readScenario } from "#scenario";
import { createDice } from "../kernel/randomScenario.ts";
import { randomPromises } from "./randomPromises.ts";
import { openSpin } from "./spin.ts";

/** Scenarios of more states aren't compared, as SPIN would take long. */
const MOST_STATES = 50_000;

/** What we say of a program's promises; undefined where the kernel doesn't know it or nothing begins. */
export const prove = (program: Program, mostBytes: number): Proof | undefined => {
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
const expectations = (program: Program, proof: Proof): ReadonlyMap<string, boolean> =>
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
export const compareOne = (
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
