import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile, createReferee, type Referee } from "#engine";
import { decodeLink, decodeRun, encodeLink, type Run, replay } from "#replay";
import { hashRules } from "#scenario";
import { hashUnlockedRules } from "#scenario/model";
import { programOf } from "../engine/harness.ts";

const folder = new URL("./corpus/0.1.0/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");
const links = new Map(Object.entries(JSON.parse(read("links.json")) as Record<string, string>));

const runOf = (path: string): Run => {
  const decoded = decodeRun(read(path));
  if (!decoded.ok) throw new Error(`${path}: ${decoded.reason}`);
  return decoded.value;
};

const refereeOf = (id: string): Referee => createReferee(programOf(read(`${id}/scenario.yaml`)));

const SHIPPED = ["harbour-incident", "sarre-airlift", "alliance-or-abandonment"];

describe.each([...SHIPPED, "kitchen-sink"])("of %s", (id) => {
  const referee = refereeOf(id);
  const isShipped = SHIPPED.includes(id);
  const files = readdirSync(new URL(`${id}/`, folder)).filter((name) => name.endsWith(".run.json"));

  test.each(files)("the run %s of 0.1.0 verifies", (name) => {
    const run = runOf(`${id}/${name}`);
    expect(run).toMatchObject({ version: 2, threshold: "0.1.0", handovers: [] });
    const { rules, steps, problem } = replay(referee, run);
    expect(rules).toBe("same");
    expect(steps.length).toBe(run.plies.length + 1);
    // 0.1.0 wrote ways to failures with choices that the seed doesn't draw, and didn't say so.
    expect(problem?.kind).toBe(name === "way.run.json" ? "not-drawn" : undefined);
  });

  test.each(files)("the link of the run %s of 0.1.0 holds its choices, and today's isn't longer", (name) => {
    const run = runOf(`${id}/${name}`);
    const link = links.get(`${id}/${name.replace(".run.json", "")}`) ?? "";
    const choices = run.plies.map(({ choice }) => choice);
    const decoded = decodeLink(referee, link);
    expect(decoded.ok && decoded.value.plies.map(({ choice }) => choice)).toEqual(choices);
    const anew = encodeLink(referee.program, run);
    expect(anew.length).toBeLessThanOrEqual(link.length);
    const again = decodeLink(referee, anew);
    expect(again.ok && again.value.plies.map(({ choice }) => choice)).toEqual(choices);
    expect(again.ok && again.value.scenario.hash).toBe(run.scenario.hash);
  });

  test("the rules' hash of what 0.1.0 shipped is known", () => {
    const { scenario } = referee.program;
    const { hash } = runOf(`${id}/auto-1.run.json`).scenario;
    if (isShipped) expect(hash).toBe(hashUnlockedRules(scenario));
    else expect(hash).toMatch(/^v1:[0-9a-f]{16}$/);
    expect(compile(scenario).hash).toBe(hashRules(scenario));
  });
});
