import type { Program } from "#engine";
import { programOf, scenarioAround } from "../../engine/harness.ts";

/**
 * A bet whose odds and values can be worked out by hand. `payoff` is what japan gets: twice `a` and once `b` where it waits; 12 where it acts.
 * `luck` decides between two endings, of which "won" comes in `a` of 10 cases.
 */
export const bet = (): Program =>
  programOf(
    scenarioAround(
      `crisis:
  start: deciding
  states:
    deciding:
      decide:
        seat: japan
        prompt: What?
        options:
          wait: { title: Wait, do: { payoff: "= 2 * a + b" }, to: draw }
          act: { title: Act, do: { payoff: "= 12" }, weight: 0, to: draw }
    draw: { chance: { outcomes: { win: { title: Win, p: a, to: won }, lose: { title: Lose, p: 10 - a, to: lost } } } }
    won: { ending: { title: Won, kind: success, text: Won. } }
    lost: { ending: { title: Lost, kind: failure, text: Lost. } }`,
      "values: { japan: payoff }\n",
    ).replace(
      "variables:\n",
      `variables:
  a: { name: A, range: 0..10, start: 5, uncertain: 0..9 }
  b: { name: B, range: 0..10, start: 5, uncertain: 0..9 }
  unused: { name: Unused, range: 0..10, start: 5, uncertain: 0..9, show: meter }
  payoff: { name: Payoff, range: 0..100, start: 0 }
`,
    ),
  );
