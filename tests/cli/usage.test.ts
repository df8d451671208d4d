import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { usageOf } from "../../src/cli/usage.ts";
import { runOn } from "./consoleOf.ts";

const run = (...words: string[]) => runOn(words, {});

test("each command has a folder of its own", () => {
  expect(readdirSync("src/cli/commands").sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))("threshold %s", (name, { options }) => {
  test("lists every option that it reads, with its value", async () => {
    const { code, out } = await run(name, "--help");
    expect([code, out]).toEqual([0, usageOf(name)]);
    for (const { name: option, value } of options)
      expect(out).toContain(`      --${option}${value === undefined ? "" : ` ${value}`}  `);
  });
  test("says each option once, in lines that a terminal holds", () => {
    const names = options.map((option) => option.name);
    expect(new Set(names).size).toBe(names.length);
    const [, ...lines] = (usageOf(name) ?? "").split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  });
  test("refuses an option that it doesn't have", async () => {
    expect(await run(name, "--nothing-of-the-kind")).toMatchObject({
      code: 2,
      complaints: 'There is no option "--nothing-of-the-kind".',
    });
  });
  test("asks for the value of an option that has one", async () => {
    for (const { name: option, value } of options)
      if (value !== undefined)
        expect((await run(name, `--${option}`)).complaints).toBe(`The option "--${option}" needs a value.`);
  });
});

test("a usage names what is taken where an option isn't given", () => {
  expect(usageOf("luck")).toContain("--runs N                          number of runs in that case (default: 2000)\n");
});
