import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createReferee, type Referee } from "#engine";
import { decodeLink, decodeRun, type Run, replay } from "#replay";
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

describe.each(["harbour-incident", "sarre-airlift", "alliance-or-abandonment", "kitchen-sink"])("of %s", (id) => {
  const referee = refereeOf(id);
  const files = readdirSync(new URL(`${id}/`, folder)).filter((name) => name.endsWith(".run.json"));

  test.each(files)("the run %s of 0.1.0 comes out as it was recorded", (name) => {
    const run = runOf(`${id}/${name}`);
    const { steps, problem } = replay(referee, run);
    expect(problem).toBeUndefined();
    expect(steps.length).toBe(run.plies.length + 1);
  });

  test.each(files)("the link of the run %s of 0.1.0 holds its choices", (name) => {
    const run = runOf(`${id}/${name}`);
    const decoded = decodeLink(referee, links.get(`${id}/${name.replace(".run.json", "")}`) ?? "");
    expect(decoded.ok && decoded.value.plies.map(({ choice }) => choice)).toEqual(
      run.plies.map(({ choice }) => choice),
    );
  });
});
