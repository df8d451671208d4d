import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { invariant } from "#base";
import { formatDiagnostics, readScenario } from "#scenario";
import { runOn } from "../cli/consoleOf.ts";
import { fencesIn } from "./fences.ts";
import { placeYaml } from "./placeYaml.ts";

const fences = fencesIn(readFileSync("docs/holds.md", "utf8"));
const [whole] = fences.filter(({ info }) => info === "yaml file");
invariant(whole !== undefined, "the page has a scenario");

const placed = fences.flatMap(({ info, text, line }) => {
  const [, kind] = /^yaml (lie|truth)$/.exec(info) ?? [];
  const [, path] = /^# at (\S+)\n/.exec(text) ?? [];
  return kind === undefined ? [] : [{ kind, line, file: placeYaml(whole.text, path ?? "", text) }];
});

const outOf = async (file: string) => runOn(["test", "a.yaml"], { "a.yaml": file });

describe("the page on texts that are proved", () => {
  test("has ten lies, each with what is true", () => {
    expect(placed.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? "truth" : "lie")),
    );
  });

  test("begins with a scenario without mistakes", () => {
    expect(formatDiagnostics(readScenario(whole.text).diagnostics)).toBe("");
  });

  test.each(placed)("shows a $kind at line $line", async ({ kind, file }) => {
    const { diagnostics } = readScenario(file);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const { code, out } = await outOf(file);
    expect(out).not.toContain("not shown");
    expect(/^ {2}FALSE /m.test(out), out).toBe(kind === "lie");
    expect(code).toBe(kind === "lie" ? 1 : 0);
    if (kind === "truth") expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
  });
});
