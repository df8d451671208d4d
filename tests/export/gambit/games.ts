import type { Program } from "#engine";
import { programOf, scenarioAround } from "../../engine/harness.ts";
import type { Dice } from "../../kernel/randomScenario.ts";

/**
 * Japan learns something, or learns it late, while the United States sees nothing of it: a hidden variable, a hidden chart with windows of its own, an
 * initiative that nobody is told of; then both choose at once.
 */
export const secretGame = (): Program =>
  hide(`main:
  start: waiting
  states:
    waiting: { on: { go: told, rumour: { news: There is a rumour. } } }
    told:
      decide:
        seat: japan
        prompt: Say it?
        options:
          tell: { title: Tell, when: known, do: { score: +1 }, to: asked }
          hush: { title: Hush, to: asked }
    asked:
      decide:
        seat: us
        prompt: Trust them?
        options: { trust: { title: Trust, weight: 3, to: table }, doubt: { title: Doubt, to: apart } }
    table:
      together:
        japan: { prompt: Give?, options: { give: { title: Give }, keep: { title: Keep, when: known } } }
        us: { prompt: Give?, options: { give: { title: Give, do: { other: +1 } }, keep: { title: Keep, do: { score: +2 } } } }
        resolve: [{ when: "japan == 'give' && us == 'give'", to: deal }, { to: apart }]
    deal: { ending: { title: Deal, kind: success, text: Deal. } }
    apart: { ending: { title: Apart, kind: failure, text: Apart. } }
spy:
  seen_by: [japan]
  start: draw
  states:
    draw:
      chance:
        outcomes:
          found: { title: Found, p: 2, to: use }
          missed: { title: Missed, p: 1, to: over }
          late: { title: Late, p: 1, to: slow }
          stages: { title: In stages, p: 1, to: first_stage }
          soon_seen: { title: Soon seen, p: 1, to: seen_after_1h }
          then_seen: { title: Then seen, p: 1, to: seen_after_2h }
    use:
      decide:
        seat: japan
        prompt: Use it?
        options: { yes: { title: Yes, do: { known: true }, to: over }, leak: { title: Leak, raise: rumour, to: over } }
    slow: { after: { 4h: over } }
    first_stage: { after: { 1h: { to: second_stage, news: The first stage is over. } } }
    second_stage: { after: { 3h: over } }
    seen_after_1h: { after: { 1h: { raise: alarm }, 4h: over } }
    seen_after_2h: { after: { 2h: { raise: alarm }, 4h: over } }
    over: { enter: { raise: go } }
mood:
  start: calm
  states:
    calm: { on: { alarm: alarmed } }
    alarmed: { news: There is alarm., after: { 1h: calm } }
`);

/** With what nobody is told of (`plot`), and a call that may take so long that a deadline passes. */
const hide = (charts: string, call = ""): Program =>
  programOf(
    scenarioAround(
      charts,
      `initiatives:
  plot: { seat: japan, title: Plot, seen_by: [japan], when: "!known", do: { known: true }, weight: 1 }
  call: { seat: us, title: Call${call}, do: { score: -1 }, weight: 1 }
values:
  japan: "score + 3 * other + (known ? 5 : 0)"
  us: "-score + (ending == 'deal' ? 4 : 0)"
`,
    ).replace("known: { name: Known, start: false }", "known: { name: Known, start: false, seen_by: [japan] }"),
  );

/**
 * A game without circles: a chart that both see and one that Japan alone sees, which move one another on by signals, with windows, draws and waits
 * of any kind, and effects on what both know and on what one knows.
 */
export const randomTree = (dice: Dice): Program => {
  const chart = (id: string, next: string): string => {
    const names = Array.from({ length: 2 + dice(3) }, (_, index) => `${id}${index}`);
    const ahead = (at: number): string => names[at + 1 + dice(Math.max(1, names.length - at - 1))] ?? next;
    return names
      .map((name, at) => `    ${name}: ${state(dice, name === "m0" ? TOGETHER : dice(7), () => ahead(at))}`)
      .join("\n");
  };
  return hide(
    `main:
  start: m0
  states:
${chart("m", "deal")}
    deal: { ending: { title: Deal, kind: success, text: Deal. } }
spy:
  seen_by: [japan]
  start: s0
  states:
${chart("s", "quiet")}
    quiet: {}
`,
    ", takes: 2h",
  );
};

/** Both seats are to have a window. */
const TOGETHER = 3;

const state = (dice: Dice, kind: number, to: () => string): string => {
  const seat = dice(2) === 0 ? "japan" : "us";
  const does = (): string =>
    ["", "", ", do: { score: +1 }", ", do: { other: -1 }", ", do: { known: true }", ", raise: g", ", raise: h"][
      dice(7)
    ] ?? "";
  const on = ["", `on: { g: ${to()} }, `, `on: { h: ${to()} }, `, "on: { g: { news: Heard. } }, "][dice(4)] ?? "";
  const deadline = dice(3) === 0 ? "deadline: 1h, otherwise: b, " : "";
  switch (kind) {
    case 0:
    case 1:
      return `{ ${on}decide: { seat: ${seat}, prompt: P, ${deadline}options: { a: { title: A, to: ${to()}${does()} }, b: { title: B, to: ${to()}, weight: 2${does()} }, c: { title: C, takes: ${1 + dice(2)}h, when: known, to: ${to()} } } } }`;
    case 2:
      return `{ ${on}decide: { seat: ${seat}, prompt: P, choose: 0..2, to: ${to()}, options: { a: { title: A${does()} }, b: { title: B, when: score > 10${does()} } } } }`;
    case TOGETHER:
      return `{ ${on}together: { us: { prompt: P, options: { m: { title: M${does()} }, n: { title: N } } }, japan: { prompt: P, options: { m: { title: M }, n: { title: N${does()} } } }, resolve: [{ when: "japan == 'm' && us == 'n'", to: ${to()} }, { to: ${to()}${does()} }] } }`;
    case 4:
      return `{ ${on}enter: { raise: ${dice(2) === 0 ? "g" : "h"} }, after: { ${1 + dice(3)}h: ${to()} } }`;
    default:
      return `{ ${on}chance: { open: false, outcomes: { a: { title: A, p: ${1 + dice(3)}, to: ${to()}${does()} }, b: { title: B, p: 1, to: ${to()}${does()} }, c: { title: C, p: "known ? 2 : 0", takes: ${1 + dice(3)}h, to: ${to()} } } } }`;
  }
};

/** Charts around which each seat gets something. */
export const around = (charts: string): Program =>
  programOf(scenarioAround(charts, "values:\n  japan: score\n  us: other - score\n"));

/** Rules that loop without end after an outcome of chance, and after an option. */
export const roundGame = (): Program =>
  around(`main:
  start: draw
  states:
    draw: { chance: { outcomes: { round: { title: Round, p: 6, to: there }, on: { title: On, p: 2, to: ask } } } }
    there: { always: [{ when: score < 50, to: back }] }
    back: { always: [{ when: score < 50, to: there }] }
    ask: { decide: { seat: japan, prompt: Go?, options: { go: { title: Go, to: over }, round: { title: Round, to: there } } } }
    over: { ending: { title: Over, kind: mixed, text: Over. } }`);

/** Two are to choose at once, and the second can't. */
export const stuckGame = (): Program =>
  around(`main:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: Go?, options: { go: { title: Go, to: table } } } }
    table:
      together:
        japan: { prompt: Ask?, options: { ask: { title: Ask }, hold: { title: Hold } } }
        us: { prompt: Give?, options: { give: { title: Give, when: score > 50 }, keep: { title: Keep, when: known } } }
        resolve: [over]
    over: { ending: { title: Over, kind: mixed, text: Over. } }`);
