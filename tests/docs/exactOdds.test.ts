import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ladderText } from "../bench/ladder.ts";
import { programOf } from "../engine/harness.ts";
import { exactOdds } from "./exactOdds.ts";
import { fencesIn } from "./fences.ts";

test("the page's TypeScript is a module that works", () => {
  const [shown] = fencesIn(readFileSync("docs/analysis.md", "utf8")).filter(({ info }) => info === "ts");
  expect(readFileSync("tests/docs/exactOdds.ts", "utf8")).toBe(shown?.text);
  const program = programOf(ladderText(12));
  const odds = exactOdds(program, 1e8);
  expect([...(odds ?? [])].map(([id, share]) => [id, share.toFixed(4)])).toEqual([
    ["war", "0.0037"],
    ["collapse", "0.2462"],
    ["settled", "0.7500"],
  ]);
  expect(exactOdds(program, 10_000)).toBeUndefined();
});
