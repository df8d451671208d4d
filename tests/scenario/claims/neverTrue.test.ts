import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { invariant } from "#base";
import { type ChoiceMade, compile, createReferee, judgeStep, parseChoice } from "#engine";
import { formatDiagnostics, readScenario } from "#scenario";
import { playByPolicy } from "../../engine/randomPlay.ts";
import { createDice, type Dice } from "../../kernel/randomScenario.ts";
import { toldIn, withHolds } from "./everyText.ts";

const source = readFileSync("tests/fixtures/kitchenSink.yaml", "utf8");

const OPERATORS = ["<", "<=", ">", ">=", "==", "!="] as const;
const STATES = ["drift", "standoff", "boarding", "operation", "summit", "strike", "pause", "settled", "collapse"];

const condition = (dice: Dice): string => {
  const operator = OPERATORS[dice(OPERATORS.length)] ?? "<";
  switch (dice(7)) {
    case 0:
      return `wounded ${operator} ${dice(42)}`;
    case 1:
      return `escalation ${operator} ${dice(45)}`;
    case 2:
      return `approval ${operator} ${40 + dice(40)}`;
    case 3:
      return `assembly == "${["not_asked", "approved", "refused"][dice(3)]}"`;
    case 4:
      return dice(2) === 0 ? "plan_known" : "!fleet_out";
    case 5:
      return `probes ${operator} ${dice(5)}`;
    default:
      return `within("incident.${STATES[dice(STATES.length)]}")`;
  }
};

const offsetOf = (text: string, line: number, column: number): number =>
  text
    .split("\n")
    .slice(0, line - 1)
    .join("\n").length +
  (line === 1 ? 0 : 1) +
  column -
  1;

test("what the check says can never be true is never true in any run", { timeout: 120_000 }, () => {
  let [refuted, shown] = [0, 0];
  for (let seed = 1; seed <= 11; seed++) {
    const dice = createDice(Array.from({ length: 1_000 }, (_, index) => (index * 7_919 * seed + seed) % 10_007));
    const text = withHolds(source, () => condition(dice));
    const { scenario, diagnostics } = readScenario(text);
    invariant(scenario !== undefined, formatDiagnostics(diagnostics));
    const starts = diagnostics.flatMap(({ slug, line, column }) =>
      slug === "text-never-true" ? [offsetOf(text, line, column)] : [],
    );
    const never = new Set(
      toldIn(text).flatMap(({ text: told, path }) => (starts.includes(told.holds?.span.start ?? -1) ? [path] : [])),
    );
    expect(never.size).toBe(starts.length);
    refuted += never.size;
    const program = compile(scenario);
    const referee = createReferee(program, { keepsMicrosteps: true });
    for (let run = 1; run <= 25; run++) {
      const { steps, run: played } = playByPolicy(referee, run, run % 2 === 0 ? "hawkish" : undefined);
      for (const [ply, step] of steps.entries()) {
        const [before, choice] = [steps[ply - 1]?.state, parseChoice(program, played.plies[ply - 1]?.choice ?? "")];
        const made: ChoiceMade | undefined =
          before === undefined || choice === undefined ? undefined : { before, choice };
        for (const { claim, isTrue } of judgeStep(program, step, made)) {
          const path = scenario.claims[claim]?.path ?? "";
          if (!never.has(path)) continue;
          shown++;
          expect(isTrue, `${path} holds: ${scenario.claims[claim]?.source}`).toBe(false);
        }
      }
    }
  }
  expect(refuted).toBeGreaterThan(25);
  expect(shown).toBeGreaterThan(100);
});
