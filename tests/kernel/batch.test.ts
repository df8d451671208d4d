import { expect, test } from "vitest";
import { compileKernel, runBatch, STOP } from "#kernel";
import { ladderText } from "../bench/ladder.ts";
import { programOf, readFixture, scenarioAround } from "../engine/harness.ts";
import { kernelOf, playByKernel } from "./kernelOf.ts";

test("a batch gives for each run what that run gives alone, however the runs are divided", () => {
  const program = programOf(readFixture("kitchenSink.yaml"));
  const kernel = kernelOf(program);
  const whole = runBatch(kernel, { seed: 5, runs: 60 });
  const part = runBatch(kernel, { seed: 5, runs: 20, from: 40 });
  expect(part.endings).toEqual(whole.endings.slice(40));
  expect(part.values).toEqual(whole.values.slice(40 * program.variables.length));
  for (let run = 0; run < 60; run++) {
    const { choices, states, ending } = playByKernel(kernel, 5 + run);
    const last = states.at(-1);
    expect(whole.plies[run]).toBe(choices.length);
    expect(whole.hours[run]).toBe(last?.hour);
    expect(program.endings[whole.endings[run] ?? -1]?.id).toBe(ending);
    const width = program.variables.length;
    expect([...whole.values.slice(run * width, (run + 1) * width)]).toEqual(last?.values);
  }
});

test("the ladder of twelve turns ends in war, collapse and settlement as often as it must", () => {
  const program = programOf(ladderText(12));
  const runs = 1_000_000;
  const { endings } = runBatch(kernelOf(program), { seed: 1, runs });
  const share = (id: string): number => {
    const index = program.endings.findIndex((ending) => ending.id === id);
    return endings.reduce((sum, ending) => sum + (ending === index ? 1 : 0), 0) / runs;
  };
  // Four standard errors of a million runs, and half of the last digit given.
  expect(Math.abs(share("war") - 0.0037)).toBeLessThan(0.0003);
  expect(Math.abs(share("collapse") - 0.246)).toBeLessThan(0.0023);
  expect(Math.abs(share("settled") - 0.75)).toBeLessThan(0.0023);
});

const LOOPING = scenarioAround(`main:
  start: asked
  states:
    asked:
      decide:
        seat: japan
        prompt: What?
        options: { spin: { title: Spin, do: { score: +1 }, to: a }, stop: { title: Stop, weight: 0, to: end } }
    a: { always: [{ when: score >= 0, to: b }, { to: end }] }
    b: { always: [{ when: score >= 0, to: a }, { to: end }] }
    end: { ending: { title: End, kind: mixed, text: End. } }`);

test("a choice that starts a loop stops the run and leaves the state from before it", () => {
  const kernel = kernelOf(programOf(LOOPING));
  const { endings, plies, values } = runBatch(kernel, { seed: 1, runs: 2 });
  expect([...endings, ...plies]).toEqual([STOP.loop, STOP.loop, 0, 0]);
  expect([values[0], values[3]]).toEqual([10, 10]);
});

test("the run after one that stopped at a loop of signals hears none of them", () => {
  const text = scenarioAround(`main:
  start: asked
  states:
    asked:
      on: { ping: { do: { score: +1 }, raise: [ping, ping] } }
      decide:
        seat: japan
        prompt: What?
        options: { spin: { title: Spin, raise: ping }, stop: { title: Stop, to: end } }
    end: { ending: { title: End, kind: mixed, text: End. } }`);
  const { endings, values } = runBatch(kernelOf(programOf(text)), { seed: 1, runs: 40 });
  expect(new Set(endings)).toEqual(new Set([STOP.loop, 0]));
  expect(new Set(values.filter((_, index) => index % 3 === 0))).toEqual(new Set([10]));
});

test("a kernel's source has none of the author's words in it, whatever they are", () => {
  const program = programOf(readFixture("kitchenSink.yaml"));
  const hostile = `x");process.exit(1);//\`\${alert(1)}`;
  const rename = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({ ...row, id: hostile }));
  const renamed = {
    ...program,
    variables: rename(program.variables),
    curves: rename(program.curves),
    nodes: rename(program.nodes).map((node) => ({ ...node, path: hostile })),
    initiatives: rename(program.initiatives),
    endings: rename(program.endings),
    signals: program.signals.map(() => hostile),
    policies: rename(program.policies),
  };
  expect(compileKernel(renamed)).toEqual({ ...compileKernel(program), program: renamed });
  const withPaths = { ...renamed, windows: program.windows.map((window) => ({ ...window, path: hostile })) };
  const compiled = compileKernel(withPaths);
  expect("source" in compiled ? compiled.source : "").toMatch(/^[\w\s+\-*/%<>=!&|^?:;,.(){}[\]]+$/);
  expect("source" in compiled ? compiled.source : hostile).not.toMatch(/exit|alert|process/);
});

test("a number in the tables that isn't an integer is refused before it comes into the source", () => {
  const program = programOf(readFixture("kitchenSink.yaml"));
  const forged = { ...program, curves: program.curves.map((one) => ({ ...one, y: one.y.map(() => Number.NaN) })) };
  expect(() => compileKernel(forged)).toThrow("32-bit integer");
});

test("runs that begin with other values are those of a scenario that starts with them", () => {
  const kernel = kernelOf(programOf(ladderText(12)));
  kernel.begin({ escalation: 7, support: 2 });
  const begun = runBatch(kernel, { seed: 3, runs: 50 });
  const text = ladderText(12)
    .replace("0..10, start: 3", "0..10, start: 7")
    .replace("0..10, start: 5", "0..10, start: 2");
  expect(begun).toEqual(runBatch(kernelOf(programOf(text)), { seed: 3, runs: 50 }));
  kernel.begin({});
  expect(runBatch(kernel, { seed: 3, runs: 50 })).toEqual(
    runBatch(kernelOf(programOf(ladderText(12))), { seed: 3, runs: 50 }),
  );
});
