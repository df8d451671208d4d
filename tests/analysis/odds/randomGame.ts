import { scenarioAround } from "../../engine/harness.ts";
import type { Dice } from "../../kernel/randomScenario.ts";

/**
 * A small game whose states lead to one another in any direction, so that most have circles: windows of both seats and of chance,
 * sealed choices, choices of several, initiatives, weights of 0, and two endings that are worth something to both seats.
 */
export const randomGame = (dice: Dice): string => {
  const names = Array.from({ length: 2 + dice(5) }, (_, index) => `s${index}`);
  const states = names.map((name) => `    ${name}: ${state(dice, names)}`);
  return scenarioAround(
    `crisis:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: Go?, options: { go: { title: Go, to: s0 }, rush: { title: Rush, do: { score: = 7 }, to: ${target(dice, names)} } } } }
${states.join("\n")}
    won: { ending: { title: Won, kind: success, text: Won. } }
    lost: { ending: { title: Lost, kind: failure, text: Lost. } }`,
    `initiatives:
  call: { seat: japan, title: Call, when: "score < 9", limit: 1, do: { score: = ${dice(9)} }, weight: ${dice(3)} }
values:
  japan: "score + (ending == 'won' ? ${5 + dice(9)} : 0)"
  us: "ending == 'lost' ? 7 : -score"
policies:
  rash: { japan: { crisis.ask: { rush: 3 } } }
`,
  );
};

const target = (dice: Dice, names: readonly string[]): string => {
  const all = [...names, ...names, "won", "lost"];
  return all[dice(all.length)] ?? "won";
};

const effect = (dice: Dice): string => (dice(3) === 0 ? `, do: { score: = ${dice(10)} }` : "");

const state = (dice: Dice, names: readonly string[]): string => {
  const seat = dice(2) === 0 ? "japan" : "us";
  const to = (): string => target(dice, names);
  switch (dice(6)) {
    case 0:
    case 1:
      return `{ decide: { seat: ${seat}, prompt: P, options: { a: { title: A, to: ${to()}, weight: ${dice(4)}${effect(dice)} }, b: { title: B, to: ${to()}, weight: ${dice(4)} }, c: { title: C, when: score > ${dice(9)}, to: ${to()} } } } }`;
    case 2:
      return `{ decide: { seat: ${seat}, prompt: P, choose: ${dice(2)}..2, to: ${to()}, options: { a: { title: A, weight: ${dice(3)}, do: { score: = ${dice(9)} } }, b: { title: B, do: { other: = ${dice(4)} } }, c: { title: C } } } }`;
    case 3:
      return `{ together: { japan: { prompt: P, options: { m: { title: M }, n: { title: N, weight: ${dice(4)} } } }, us: { prompt: P, options: { m: { title: M }, n: { title: N, when: score > 2 } } }, resolve: [{ when: "japan == 'm' && us == 'm'", to: ${to()}${effect(dice)} }, { when: "japan == 'n'", to: ${to()} }, { to: ${to()} }] } }`;
    default:
      return `{ chance: { outcomes: { a: { title: A, p: ${dice(5)}, to: ${to()}${effect(dice)} }, b: { title: B, p: ${dice(5)}, to: ${to()} }, c: { title: C, p: 1, to: ${to()} } } } }`;
  }
};
