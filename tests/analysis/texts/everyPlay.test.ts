import { describe, expect, test } from "vitest";
import { type Budget, isFailure, provePromises, type TextVerdict, testChecks, toRun, whereFalse } from "#analysis";
import { compile, createReferee, holds, judgeStep, type Program, parseChoice } from "#engine";
import { compileKernel, loadKernel } from "#kernel";
import { replay } from "#replay";
import { withEveryClaim } from "../../kernel/everyClaim.ts";
import { createDice } from "../../kernel/randomScenario.ts";
import { everyPlay, smallGame } from "../smallGame.ts";

/** Of each claim after how few choices some play shows that it is false; "never shown" and "true" otherwise. */
const byEnumeration = (program: Program): readonly (number | "never shown" | "true")[] => {
  const referee = createReferee(program, { keepsMicrosteps: true });
  const fewest: (number | "never shown" | "true")[] = program.claims.map(() => "never shown");
  for (const { words, steps } of everyPlay(referee))
    for (const [ply, step] of steps.entries()) {
      const [before, choice] = [steps[ply - 1]?.state, parseChoice(program, words[ply - 1] ?? "")];
      const made = before === undefined || choice === undefined ? undefined : { before, choice };
      for (const { claim, isTrue } of judgeStep(program, step, made)) {
        const known = fewest[claim];
        if (!isTrue) fewest[claim] = typeof known === "number" ? Math.min(known, ply) : ply;
        else if (known === "never shown") fewest[claim] = "true";
      }
    }
  return fewest;
};

const told = (verdicts: readonly TextVerdict[]): ReturnType<typeof byEnumeration> => verdicts.map(toldOf);

const toldOf = (verdict: TextVerdict): number | "never shown" | "true" => {
  switch (verdict.kind) {
    case "false":
      return verdict.way.choices.length;
    case "held":
      return "true";
    case "unseen":
      return "never shown";
  }
};

const trialOf = (program: Program, budget: Budget) => {
  const work = testChecks(createReferee(program), budget);
  for (let next = work.next(); ; next = work.next()) if (next.done === true) return next.value;
};

const proofOf = (program: Program) => {
  const compiled = compileKernel(program, { judgesTexts: true });
  if ("unsupported" in compiled) throw new Error(compiled.unsupported);
  const work = provePromises(loadKernel(compiled), 100_000_000);
  for (let next = work.next(); ; next = work.next()) if (next.done === true) return next.value;
};

const games = [1, 2, 3, 4, 5, 6].map((seed) => {
  const numbers = Array.from({ length: 4_000 }, (_, index) => (index * 7_919 * seed + seed) % 10_007);
  return compile(withEveryClaim(smallGame("- reaches: [agreed]").scenario, createDice(numbers)));
});

describe.each(games.map((program, index) => ({ game: index + 1, program })))("claims of game $game", ({ program }) => {
  const expected = byEnumeration(program);
  const watched = createReferee(program, { keepsMicrosteps: true });

  test("are false, true and never shown", () => {
    expect(expected.filter((one) => typeof one === "number").length).toBeGreaterThan(10);
    expect(expected).toContain("true");
  });

  test("are judged by all states as by every play, with the shortest way to what is false", () => {
    const trial = trialOf(program, { runs: 0, states: 100_000, seed: 1 });
    expect(trial.isComplete).toBe(true);
    expect(told(trial.texts)).toEqual(expected);
    expect(told(proofOf(program).texts)).toEqual(expected);
  });

  test("are false where their ways end, which are runs that can be played again", () => {
    const { texts } = trialOf(program, { runs: 0, states: 100_000, seed: 1 });
    const referee = createReferee(program);
    for (const [claim, verdict] of texts.entries()) {
      if (verdict.kind !== "false") continue;
      const state = whereFalse(watched, claim, verdict.way);
      expect(state === undefined ? undefined : holds(program, program.claims[claim]?.holds, state)).toBe(false);
      const { rules, problem } = replay(referee, toRun(referee, verdict.way));
      expect([rules, problem]).toEqual(["same", undefined]);
    }
  });

  test("that runs find false are false", () => {
    const { texts, verdicts } = trialOf(program, { runs: 500, states: 0, seed: 1 });
    expect(verdicts.filter(isFailure)).toEqual([]);
    const found = told(texts);
    expect(found.filter((one) => typeof one === "number").length).toBeGreaterThan(10);
    for (const [claim, one] of found.entries()) {
      const most = expected[claim];
      if (typeof one === "number") expect(typeof most === "number" && most <= one, `claim ${claim}`).toBe(true);
      const verdict = texts[claim];
      if (verdict?.kind === "false") expect(whereFalse(watched, claim, verdict.way)).toBeDefined();
    }
  });
});
