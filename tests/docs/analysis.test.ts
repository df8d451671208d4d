import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { expect, test } from "vitest";
import { type Folder, runIn } from "../cli/consoleOf.ts";
import { fencesIn } from "./fences.ts";

const PAGE = "docs/analysis.md";
const SCENARIOS = ["alliance-or-abandonment", "harbour-incident", "sarre-airlift"];
const LEFT_OUT = "…";

const folder: Folder = Object.fromEntries(
  SCENARIOS.map((id) => `scenarios/${id}/scenario.yaml`).map((path) => [path, readFileSync(path, "utf8")]),
);

type Example = { readonly command: string; readonly shown: readonly string[] };

/** A block's commands, each with the lines below it. */
const examplesIn = (text: string): readonly Example[] =>
  text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = "", ...shown] = part.trimEnd().split("\n");
      return { command, shown };
    });

const printedBy = async (command: string): Promise<readonly string[]> => {
  const { code, out, complaints } = await runIn(folder, command.replace(/^(npx )?threshold /, ""));
  expect([code, complaints]).toEqual([0, ""]);
  return out.trimEnd().split("\n");
};

/** Whether lines are those shown, where a line of its own stands for any that are left out. */
const isShown = ([first, ...rest]: readonly string[], lines: readonly string[]): boolean => {
  if (first === undefined) return lines.length === 0;
  if (first !== LEFT_OUT) return first === lines[0] && isShown(rest, lines.slice(1));
  return lines.length === 0 ? rest.length === 0 : isShown(rest, lines) || isShown([first, ...rest], lines.slice(1));
};

test("the examples print what the page shows (UPDATE=1 writes those that show everything)", async () => {
  let page = readFileSync(PAGE, "utf8");
  const fences = fencesIn(page).filter(({ info }) => info === "console");
  expect(fences.length).toBeGreaterThan(2);
  for (const { text } of fences) {
    const written: string[] = [];
    for (const { command, shown } of examplesIn(text)) {
      const lines = await printedBy(command);
      const isWhole = !shown.includes(LEFT_OUT);
      written.push(`$ ${command}`, ...(isWhole ? lines : shown));
      if (process.env["UPDATE"] !== "1" && !isShown(shown, lines)) expect(lines).toEqual(shown);
    }
    page = page.replace(text, () => `${written.join("\n")}\n`);
  }
  if (process.env["UPDATE"] === "1") writeFileSync(PAGE, page);
});

test("the excerpt of a game tree is what the command writes", async () => {
  const excerpts = fencesIn(readFileSync(PAGE, "utf8")).filter(({ info }) => info === "efg");
  const lines = await printedBy("threshold export scenarios/harbour-incident/scenario.yaml --to gambit");
  expect(excerpts).toHaveLength(1);
  for (const { text } of excerpts) expect(isShown(text.trimEnd().split("\n"), lines.slice(0, 12))).toBe(true);
});
