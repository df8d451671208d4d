import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createReferee } from "#engine";
import { decodeRun, replay, underRulesOf } from "#replay";
import { programOf } from "../engine/harness.ts";

test("a run of 0.1.0 that was stored with its own scenario is one of its rules", () => {
  const read = (name: string): string =>
    readFileSync(new URL(`./corpus/0.1.0/kitchen-sink/${name}`, import.meta.url), "utf8");
  const decoded = decodeRun(read("unended.run.json"));
  if (!decoded.ok) throw new Error(decoded.reason);
  const referee = createReferee(programOf(read("scenario.yaml")));
  expect(replay(referee, decoded.value).rules).toBe("same");
  const stored = underRulesOf(referee.program.scenario, decoded.value);
  expect(replay(referee, stored)).toMatchObject({ rules: "same" });
  expect(replay(referee, stored).problem).toBeUndefined();
  expect(underRulesOf(referee.program.scenario, stored)).toBe(stored);
});
