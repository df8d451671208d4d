import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { invariant } from "#base";
import { compile, createReferee } from "#engine";
import { formatDiagnostics, readScenario } from "#scenario";
import { type Folder, runIn } from "../cli/consoleOf.ts";
import { playByPolicy } from "../engine/randomPlay.ts";
import { type Fence, fencesIn } from "./fences.ts";
import { placeYaml } from "./placeYaml.ts";

const FILE = "my-crisis/scenario.yaml";

/** Enough for every ending and option of a small scenario to turn up. */
const RUNS = 300;

type Step = { readonly fence: Fence; readonly file: string; readonly printed: string };

/** Does what one block says: runs its commands, or puts its lines into the file; a mistake is only tried. */
const follow = async (fence: Fence, before: Step | undefined, folder: Folder): Promise<Step> => {
  const file = before?.file ?? "";
  if (fence.info === "text") return { fence, file, printed: before?.printed ?? "" };
  if (fence.info === "sh") return { fence, ...(await runLines(fence.text, folder)) };
  const [, path = ""] = /^# at (?:the top|(\S+))\n/.exec(fence.text) ?? [];
  const placed = placeYaml(folder[FILE] ?? "", path, fence.text);
  if (fence.info === "yaml mistake")
    return { fence, file, printed: (await runIn({ [FILE]: placed }, `check ${FILE}`)).out };
  folder[FILE] = placed;
  return { fence, file: placed, printed: "" };
};

const runLines = async (text: string, folder: Folder): Promise<Omit<Step, "fence">> => {
  const printed: string[] = [];
  for (const line of text.trim().split("\n")) {
    const { code, out, complaints } = await runIn(folder, line.replace(/^npx threshold /, ""));
    invariant(code === 0, `${line} succeeds: ${out}${complaints}`);
    printed.push(out);
  }
  return { file: folder[FILE] ?? "", printed: printed.join("") };
};

const steps: Step[] = [];
const folder: Folder = {};
for (const fence of fencesIn(readFileSync("docs/authoring.md", "utf8")))
  steps.push(await follow(fence, steps.at(-1), folder));

const numbered = steps.map((step) => ({ ...step, line: step.fence.line, kind: step.fence.info }));

describe("following the tutorial", () => {
  test.each(numbered.filter(({ kind }) => kind === "yaml"))("line $line leaves a file without errors", ({ file }) => {
    const errors = readScenario(file).diagnostics.filter(({ severity }) => severity === "error");
    expect(formatDiagnostics(errors)).toBe("");
  });

  test.each(numbered.filter(({ kind }) => kind === "text"))("line $line is what was printed", ({ fence, printed }) => {
    for (const line of fence.text.trim().split("\n")) expect(printed).toContain(line);
  });

  test("uses no other kind of block", () => {
    expect([...new Set(numbered.map(({ kind }) => kind))].toSorted()).toEqual(["sh", "text", "yaml", "yaml mistake"]);
  });
});

describe("the scenario at the end of the tutorial", () => {
  const { scenario, diagnostics } = readScenario(folder[FILE] ?? "");
  invariant(scenario !== undefined, "it is sound");
  const program = compile(scenario);
  const decisions = program.windows.filter(({ kind }) => kind !== "chance");

  test("is checked without a note, and has eight decisions for two seats", () => {
    expect(formatDiagnostics(diagnostics)).toBe("");
    expect(decisions).toHaveLength(8);
    expect(scenario.seats.filter(({ playable }) => playable)).toHaveLength(2);
  });

  test("ends in every run, and shows every ending and every decision", () => {
    const referee = createReferee(program);
    const policies = [undefined, ...scenario.policies.map(({ id }) => id)];
    const runs = Array.from({ length: RUNS }, (_, seed) => playByPolicy(referee, seed, policies[seed % 3]).run);
    expect(runs.filter(({ ending }) => ending === undefined)).toEqual([]);
    expect(new Set(runs.map(({ ending }) => ending)).size).toBe(program.endings.length);
    const played = new Set(runs.flatMap(({ plies }) => plies.map(({ choice }) => choice.replace(/[:=].*/, ""))));
    expect(decisions.filter(({ path }) => !played.has(path))).toEqual([]);
  });
});
