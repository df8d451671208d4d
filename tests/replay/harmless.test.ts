import { describe, expect, test } from "vitest";
import { createReferee } from "#engine";
import { firstDifference, replay } from "#replay";
import { programOf, readFixture } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";

const text = readFixture("kitchenSink.yaml");
const referee = createReferee(programOf(text));

const after = (key: string, added: string): string =>
  text.replace(new RegExp(`^${key}:\n`, "m"), `${key}:\n${added}\n`);

/** Edits that no run of the scenario notices. */
const HARMLESS: readonly (readonly [string, string])[] = [
  ["an unused variable", after("variables", "  aaa_unused: { name: Unused, range: 0..9, start: 3 }")],
  [
    "a silent chart before the others",
    after(
      "charts",
      "  aaa_silent:\n    start: still\n    states:\n      still: { title: Still }\n      stiller: { title: Stiller }",
    ),
  ],
  ["an inject that wasn't taken", after("injects", "  aaa_late: { title: Too late, do: { approval: -5 } }")],
  [
    "an initiative that wasn't taken",
    after("initiatives", "  aaa_never: { seat: north, title: Never, when: hour > 100000, do: { approval: -5 } }"),
  ],
];

describe.each(HARMLESS)("%s", (_, changed) => {
  const other = createReferee(programOf(changed));
  test("is another set of rules, and leaves every recorded state as it was", () => {
    expect(other.program.hash).not.toBe(referee.program.hash);
    for (let seed = 0; seed < 8; seed++) {
      const { run } = playByPolicy(referee, seed);
      const { rules, steps, problem } = replay(other, run);
      expect({ rules, problem, plies: steps.length - 1 }).toEqual({
        rules: "other",
        problem: undefined,
        plies: run.plies.length,
      });
      expect(firstDifference(referee, other, run)).toBeUndefined();
    }
  });
});

test("variables in another order leave every state's hash", () => {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => line.startsWith("  approval: {"));
  const [approval = ""] = lines.splice(from, 1);
  lines.splice(from + 1, 0, approval);
  const other = createReferee(programOf(lines.join("\n")));
  expect(other.program.variables.map(({ id }) => id)).not.toEqual(referee.program.variables.map(({ id }) => id));
  expect(playByPolicy(other, 3).run).toEqual(playByPolicy(referee, 3).run);
});
