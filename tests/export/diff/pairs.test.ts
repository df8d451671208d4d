import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile, type Program } from "#engine";
import { diffBehaviour } from "#export";
import { readScenario } from "#scenario";
import { printDifferences } from "../../../src/cli/commands/diff/print.ts";
import { programOf, readFixture } from "../../engine/harness.ts";

const folder = new URL("fixtures/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");

/** UPDATE=1 rewrites the expected differences; review them before committing. */
const isUpdate = process.env["UPDATE"] === "1";

const names = readdirSync(folder).flatMap((file) => /^(.*)\.a\.yaml$/.exec(file)?.[1] ?? []);

test.each(names)("between %s.a.yaml and %s.b.yaml stands what the .out file says", (name) => {
  const [before, after] = [programOf(read(`${name}.a.yaml`)), programOf(read(`${name}.b.yaml`))];
  const printed = printDifferences(diffBehaviour(before, after));
  const out = new URL(`${name}.out`, folder);
  if (isUpdate) writeFileSync(out, printed);
  expect(existsSync(out)).toBe(true);
  expect(printed).toBe(readFileSync(out, "utf8"));
});

const KITCHEN_SINK = readFixture("kitchenSink.yaml");

/** The file with one of its whole numbers larger by one, as far as it is a scenario still. */
const mutants = function* (): Generator<readonly [where: string, program: Program]> {
  for (const { index, 0: number } of KITCHEN_SINK.matchAll(/(?<![\w.:"-])\d+(?![\w.:"-])/g)) {
    const text = `${KITCHEN_SINK.slice(0, index)}${Number(number) + 1}${KITCHEN_SINK.slice(index + number.length)}`;
    const { scenario } = readScenario(text);
    if (scenario !== undefined) yield [KITCHEN_SINK.slice(0, index).split("\n").length.toString(), compile(scenario)];
  }
};

describe("with one number changed", () => {
  const original = programOf(KITCHEN_SINK);
  const all = [...mutants()];

  test("programs of other rules differ in behaviour, and programs of the same rules in what isn't their own", () => {
    expect(all.length).toBeGreaterThan(50);
    const judging = ["criterion", "value", "check", "claim", "milestone"];
    const wrong = all.filter(([, program]) => {
      const isOther = diffBehaviour(original, program).some(({ kind }) => !judging.includes(kind));
      return isOther !== (program.hash !== original.hash);
    });
    expect(wrong.map(([line]) => line)).toEqual([]);
  });

  test("a program differs from itself in nothing", () => {
    expect(diffBehaviour(original, original)).toEqual([]);
  });
});
