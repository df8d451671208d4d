import { performance } from "node:perf_hooks";
import process from "node:process";
import fc from "fast-check";
import { readScenario } from "#scenario";
import { brokenTexts } from "../scenario/fuzz/brokenTexts.ts";
import { findFault } from "../scenario/fuzz/findFault.ts";
import { readSoundTexts } from "../scenario/fuzz/soundTexts.ts";

const [cases = 20_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const ROUND = 500;

const kinds = brokenTexts(readSoundTexts());
const codes = new Map<string, number>();
const began = performance.now();
let done = 0;
let rejected = 0;
let slowest = { milliseconds: 0, about: "", characters: 0 };

const look = (about: string, text: string): string | undefined => {
  const start = performance.now();
  const fault = findFault(text, (broken) => {
    const reading = readScenario(broken);
    if (reading.scenario === undefined) rejected += 1;
    for (const { code } of reading.diagnostics) codes.set(code, (codes.get(code) ?? 0) + 1);
    return reading;
  });
  const milliseconds = performance.now() - start;
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, about, characters: text.length };
  done += 1;
  return fault;
};

const summary = (): string => {
  const seconds = (performance.now() - began) / 1000;
  return `${done} of ${cases} read in ${seconds.toFixed(0)} s, ${rejected} rejected, ${codes.size} codes seen; the slowest took ${slowest.milliseconds.toFixed(0)} ms (${slowest.characters} characters, ${slowest.about})`;
};

for (let seed = firstSeed; done < cases && process.exitCode === undefined; seed += 1) {
  const kind = kinds[seed % kinds.length];
  if (kind === undefined) break;
  const law = fc.property(kind.texts, (text) => {
    const fault = look(kind.about, text);
    if (fault !== undefined) throw new Error(fault);
  });
  const found = fc.check(law, { seed, numRuns: Math.min(ROUND, cases - done) });
  if (found.failed) {
    process.exitCode = 1;
    process.stdout.write(`Seed ${seed}, ${kind.about}:\n${JSON.stringify(found.counterexample)}\n`);
    process.stdout.write(`${String(found.errorInstance)}\n`);
  }
  process.stderr.write(`${summary()}\n`);
}
process.stdout.write(`${summary()}\n`);
