import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, type Program, someCode } from "#engine";
import { readScenario } from "#scenario";
import { proveBySlices } from "../../../src/analysis/slice/proveBySlices.ts";
import { programOf, scenarioAround } from "../../engine/harness.ts";
import { createDice } from "../../kernel/randomScenario.ts";
import { prove } from "../../spin/compareOne.ts";
import { randomPromises } from "../../spin/randomPromises.ts";
import { toEnd } from "../odds/courseOf.ts";

test("what a part of a random scenario proves, all its states prove", { timeout: 900_000 }, () => {
  let [proved, broken] = [0, 0];
  const tape = fc.array(fc.nat(10_000), { minLength: 50, maxLength: 600, size: "max" });
  fc.assert(
    fc.property(tape, (numbers) => {
      const { scenario } = readScenario(randomPromises(createDice(numbers)));
      const program = scenario === undefined ? undefined : compile(scenario);
      const proof = program === undefined ? undefined : prove(program, 30_000_000);
      if (program === undefined || proof === undefined || !proof.isComplete) return;
      for (const [index, verdict] of proof.verdicts) {
        const bySlice = toEnd(proveBySlices(program, index, 5_000));
        if (verdict.kind === "broken") broken++;
        if (bySlice === undefined) continue;
        proved++;
        expect([program.checks[index], verdict.kind]).toEqual([program.checks[index], "held"]);
      }
    }),
    { numRuns: 40, seed: 31, endOnFailure: true },
  );
  expect(proved).toBeGreaterThan(3);
  expect(broken).toBeGreaterThan(3);
});

/** Orders are asked for under the law; meanwhile a vote may end what it allows. */
const orders = (whileAsked: string): Program =>
  programOf(
    scenarioAround(
      `law:
  start: survival
  states:
    survival: { on: { refused: { to: influence, do: { known: false } } } }
    influence: {}
diet:
  start: later
  states:
    later: { after: { 4h: vote } }
    vote: { chance: { outcomes: { yes: { title: Yes, p: 1, to: over }, no: { title: No, p: 1, to: over, raise: refused } } } }
    over: {}
crisis:
  start: waiting
  states:
    waiting: { after: { 3h: [{ when: 'within("law.survival")', to: orders }, { to: done }] } }
    orders:
      ${whileAsked}
      decide:
        seat: japan
        prompt: How far?
        options:
          home: { title: Home, to: done }
          sea: { title: To sea, do: { known: true }, to: done }
    done: { after: { 9h: end } }
    end: { ending: { title: End, kind: success, text: End. } }
`,
      `initiatives: { fly: { seat: japan, title: Fly, takes: 2h } }
checks: [{ never: 'known && !within("law.survival")' }]`,
    ),
  );

test("force that was lawful when the orders were asked for isn't proved lawful where the vote falls while they are put aside", () => {
  const program = orders("");
  expect(prove(program, 30_000_000)?.verdicts.get(0)).toMatchObject({ kind: "broken" });
  expect(toEnd(proveBySlices(program, 0))).toBeUndefined();
});

test("a part proves force lawful where the vote also takes the orders back", () => {
  const program = orders("on: { refused: { to: done } }");
  expect(prove(program, 30_000_000)?.verdicts.get(0)).toMatchObject({ kind: "held" });
  expect(toEnd(proveBySlices(program, 0))).toMatchObject({ charts: ["law", "crisis"], variables: ["known"] });
});

test("no play of the flagship has Japan fight before the law allows it, or after the Diet has ended it", {
  timeout: 300_000,
}, () => {
  const program = programOf(
    readFileSync(new URL("../../../scenarios/alliance-or-abandonment/scenario.yaml", import.meta.url), "utf8"),
  );
  const ofForce = program.checks.flatMap(({ kind }, index) =>
    kind === "before" || (kind === "never" && reads(program, index, "sdf_combat")) ? [index] : [],
  );
  expect(ofForce.map((index) => toEnd(proveBySlices(program, index))?.charts)).toEqual([
    ["law", "tokyo", "public"],
    ["law", "tokyo", "public"],
  ]);
});

const reads = ({ checks, variables }: Program, check: number, variable: string): boolean => {
  const promise = checks[check];
  return (
    promise !== undefined &&
    "condition" in promise &&
    someCode(promise.condition, (part) => part.op === "variable" && variables[part.index]?.id === variable)
  );
};

test("signals that breed as far as a part can tell are given up, not followed without end", () => {
  const program = programOf(
    scenarioAround(
      `crisis:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: P, options: { go: { title: Go, raise: echo, to: talk } } } }
    talk: { on: { echo: [{ when: other > 3, to: end }, { do: { score: +1 }, raise: [echo, echo] }] }, after: { 2h: end } }
    end: { ending: { title: End, kind: success, text: End. } }
`,
      `injects: { stop: { title: Stop, do: { other: +9 } } }
checks: [{ never: score > 15 }]`,
    ),
  );
  expect(toEnd(proveBySlices(program, 0))).toBeUndefined();
});
