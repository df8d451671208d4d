import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesIn, runOver } from "./consoleOf.ts";

const caseOf = (name: string): string =>
  readFileSync(new URL(`../analysis/cases/${name}.yaml`, import.meta.url), "utf8");

const run = (line: string) => {
  const files = { "pennies.yaml": caseOf("pennies"), "kuhn.yaml": caseOf("kuhn"), "ladder.yaml": caseOf("ladder") };
  return runOver(line.split(" "), filesIn(files));
};

const jsonOf = async (line: string) => JSON.parse((await run(`${line} --format json`)).out);

describe("best play with full knowledge isn't advice", () => {
  test("to who chooses where another seat has sealed its choice", async () => {
    const { out } = await run("best pennies.yaml --seat odd");
    expect(out).toContain("best play of ODD with full knowledge");
    expect(out).toContain("It doesn't know what others have sealed");
    expect(out).toContain(
      "With full knowledge it could expect 1.00, so without it no more than that; following its policy it expects 0.00.",
    );
    expect(out).not.toMatch(/best line|Never best|Every choice is best/);
    const { advice, ...report } = await jsonOf("best pennies.yaml --seat odd");
    expect(advice).toBeUndefined();
    expect(report).toMatchObject({ value: 1, knows: "everything", hidden: { isSealed: true } });
  });

  test("to who doesn't see a card", async () => {
    const { out } = await run("best kuhn.yaml --seat two");
    expect(out).toContain("It doesn't know c1, deck1;");
    expect(out).toContain("so without it no more than that");
    expect(out).not.toMatch(/best line|Never best/);
  });

  test("but is given where the seat chooses before the others and sees everything", async () => {
    const { out } = await run("best pennies.yaml --seat even");
    expect(out).toContain("Nothing is hidden from it.");
    expect(out).toContain("At best it can expect 0.00; following its policy it expects 0.00.");
    expect(out).toContain("The best line");
  });
});

describe("the shortest counterexample", () => {
  test("of what can be put off for ever has two choices", async () => {
    const { out, code } = await run("verify ladder.yaml");
    expect(code).toBe(1);
    expect(out).toContain("the second can be put off for ever after these 2 choices:");
    expect(out).toContain("Then everything is as it was at the start: choices 1 to 2 can repeat for ever.");
    const { promises } = await jsonOf("verify ladder.yaml");
    expect(promises[1]).toMatchObject({ verdict: "broken", shortest: true, roundFrom: 0 });
    expect(promises[1].choices).toHaveLength(2);
  });

  test("the time that is printed is the clock's", async () => {
    expect((await run("verify ladder.yaml")).out).toMatch(/in 1\.3 s\.\n/);
    expect((await run("explore ladder.yaml")).out).toContain("It took 1.25 seconds");
  });
});
