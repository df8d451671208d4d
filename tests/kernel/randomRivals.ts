import { scenarioAround } from "../engine/harness.ts";
import type { Dice } from "./randomScenario.ts";

/**
 * A scenario whose charts and parts of a state write one variable, by `always` and on signals, whenever somebody throws a switch. Some
 * have just been entered then, some long ago: what comes of it tells in which order they were taken. Each leads only onward.
 */
export const randomRivals = (dice: Dice): string =>
  scenarioAround(`a: ${rival(dice, "a")}
${SWITCHES}
b: ${rival(dice, "b")}
both:
  start: both
  states: { both: { regions: { c: ${rival(dice, "c")}, d: ${rival(dice, "d")} } } }`);

const STEPS = 6;

const rival = (dice: Dice, id: string): string => {
  const state = (index: number): string => {
    if (index === STEPS) return "{}";
    const to = `to: ${id}${index + 1}, do: { score: "${EFFECTS[dice(EFFECTS.length)]}" }`;
    const condition = CONDITIONS[dice(CONDITIONS.length)];
    return dice(3) === 0 ? `{ on: { bell: { ${to} } } }` : `{ always: [{ when: "${condition}", ${to} }] }`;
  };
  const states = Array.from({ length: STEPS + 1 }, (_, index) => `${id}${index}: ${state(index)}`);
  return `{ start: ${id}0, states: { ${states.join(", ")} } }`;
};

/** No two of them come to the same in either order. */
const EFFECTS = ["= (score * 2 + 1) % 101", "= score * 3 % 101", "= 50 - score / 2"] as const;

const CONDITIONS = ["known", "!known", "other > 0", "other < 0"] as const;

const SWITCHES = `switches:
  start: asked
  states:
    asked:
      decide:
        seat: japan
        prompt: Which?
        options:
          know: { title: Know, do: { known: "= !known" } }
          more: { title: More, do: { other: +1 } }
          less: { title: Less, do: { other: -1 } }
          ring: { title: Ring, raise: bell }
          both: { title: Both, do: { other: "= -other" }, raise: bell }
          stop: { title: Stop, to: end }
    end: { ending: { title: End, kind: mixed, text: End. } }`;
