import { formatChoice, isStuck, type Program, parseChoice, type Referee, reachedEnding, type Step } from "#engine";
import { last, programOf, scenarioAround } from "../engine/harness.ts";

/** A game small enough to play through in every way: choices, a pair of sealed ones, chance, a choice of several, an initiative, a dead end. */
export const smallGame = (checks: string, rest = ""): Program =>
  programOf(
    scenarioAround(
      `crisis:
  start: opening
  states:
    opening:
      decide:
        seat: japan
        prompt: What first?
        options:
          wait: { title: Wait, do: { score: +5 }, to: draw }
          act: { title: Act, do: { score: -5, known: true }, to: table }
    draw:
      chance:
        outcomes:
          calm: { title: Calm, p: 3, to: table }
          storm: { title: Storm, p: 1, do: { other: +2 }, to: several }
          never: { title: Never, p: 0, do: { other: -5 }, to: table }
    several:
      decide:
        seat: us
        prompt: Which?
        choose: 1..2
        to: table
        options:
          ships: { title: Ships, do: { score: +3 } }
          planes: { title: Planes, do: { score: +4, known: true } }
    table:
      together:
        japan: { prompt: Ask?, options: { ask: { title: Ask, do: { score: +1 } }, hold: { title: Hold } } }
        us: { prompt: Give?, options: { give: { title: Give, do: { other: +1 } }, refuse: { title: Refuse } } }
        resolve:
          - { when: "japan == 'ask' && us == 'give'", to: agreed }
          - { when: "japan == 'ask'", to: blocked }
          - { to: last }
    blocked:
      decide:
        seat: us
        prompt: And now?
        options: { push: { title: Push, when: known, to: drifting } }
    last:
      after: { 2h: [{ when: score > 12, to: drifting }, { to: agreed }] }
    agreed: { ending: { title: Agreed, kind: success, text: Agreed. } }
    drifting: { ending: { title: Drifting, kind: frozen, text: Drifting. } }`,
      `initiatives:
  call: { seat: japan, title: Call, when: score < 18, do: { score: +2 }, weight: 1 }
policies:
  rash: { japan: { crisis.opening: { act: 9 } } }
checks:
${checks.replace(/^/gm, "  ")}
${rest}`,
    ),
  );

export type Play = { readonly words: readonly string[]; readonly steps: readonly Step[] };

/** Every play of a game to its end, shorter ones first. Tries every choice that could be written, so it trusts no list of legal ones. */
export const everyPlay = (referee: Referee): readonly Play[] => {
  const { program } = referee;
  const words = writable(program);
  const over: Play[] = [];
  let open: readonly Play[] = [{ words: [], steps: [referee.start()] }];
  while (open.length > 0) {
    const next: Play[] = [];
    for (const play of open) {
      const { state } = last(play.steps);
      if (reachedEnding(program, state) !== undefined || isStuck(program, state)) {
        over.push(play);
        continue;
      }
      for (const word of words) {
        const choice = parseChoice(program, word);
        if (choice === undefined) throw new Error(`${word} isn't a choice`);
        const step = referee.applyChoice(state, choice);
        if (!("refusal" in step)) next.push({ words: [...play.words, word], steps: [...play.steps, step] });
      }
    }
    open = next;
  }
  return over;
};

const writable = (program: Program): readonly string[] => [
  ...program.windows.flatMap(({ path: window, desks }) =>
    desks.flatMap(({ seat, options }) =>
      subsets(options.map(({ id }) => id)).map((chosen) =>
        formatChoice(program, { kind: "option", window, seat: program.seats[seat] ?? "chance", options: chosen }),
      ),
    ),
  ),
  ...program.initiatives.map(({ id, seat }) => `${program.seats[seat]}!${id}`),
];

const subsets = ([first, ...rest]: readonly string[]): readonly (readonly string[])[] =>
  first === undefined ? [[]] : subsets(rest).flatMap((one) => [one, [first, ...one]]);
