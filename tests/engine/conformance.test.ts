import { describe, expect, test } from "vitest";
import { createLiveReferee, openWindow, type Referee, reachedEnding } from "#engine";
import { apply, last, leavesOf, playWords, programOf, refereeOf, scenarioAround, variableValue } from "./harness.ts";

const ask = (options: string, more = ""): string =>
  `{ decide: { seat: japan, prompt: What now?, ${more} options: { ${options} } } }`;

/** Every playable seat needs a window somewhere, if only one that is never reached. */
const withWindow = (charts: string): string =>
  /decide|together/.test(charts)
    ? charts
    : `${charts}\nunreached: { start: idle, states: { idle: {}, asked: ${ask("x: { title: X }")} } }`;

/** What the format says of one small scenario after some choices: exact values, for either referee. */
type Case = {
  readonly name: string;
  readonly charts: string;
  readonly rest?: string;
  readonly words: readonly string[];
  readonly leaves?: readonly string[];
  readonly values?: Readonly<Record<string, number>>;
  readonly hour?: number;
  /** The path of the open window; null for none. */
  readonly open?: string | null;
  readonly ending?: string | null;
  /** Choices that have to be refused at the end, with their codes. */
  readonly refused?: Readonly<Record<string, string>>;
};

const END = "end: { ending: { title: End, kind: mixed, text: The end. } }";

const CASES: readonly Case[] = [
  {
    name: "in nested parallel regions the window first in file order, depth first, is the open one",
    charts: `main:
  start: both
  states:
    both:
      regions:
        left:
          start: inner
          states:
            inner:
              regions:
                a: { start: idle, states: { idle: { after: { 1h: asked } }, asked: ${ask("x: { title: X, to: done }")}, done: {} } }
                b: { start: asked, states: { asked: ${ask("y: { title: Y, to: done }")}, done: {} } }
        right: { start: asked, states: { asked: ${ask("z: { title: Z, to: done }")}, done: {} } }
      after: { 2h: end }
    ${END}`,
    words: ["main.both.left.inner.b.asked=y"],
    leaves: ["main.both.left.inner.a.idle", "main.both.left.inner.b.done", "main.both.right.asked"],
    open: "main.both.right.asked",
    hour: 0,
    refused: {
      "main.both.left.inner.b.asked=y": "window-not-open",
      "main.both.left.inner.a.asked=x": "window-not-open",
    },
  },
  {
    name: "a window that opens earlier in the file goes before one that has been open for longer",
    charts: `first:
  start: idle
  states:
    idle: { on: { wake: asked } }
    asked: ${ask("x: { title: X, to: idle }")}
second:
  start: asked
  states:
    asked: ${ask("go: { title: Go, raise: wake }, stop: { title: Stop, to: end }")}
    ${END}`,
    words: ["second.asked=go"],
    open: "first.asked",
  },
  {
    name: "a sealed choice stays sealed while another seat's initiative takes its time",
    charts: `talks:
  start: meet
  states:
    meet:
      together:
        japan: { prompt: Japan?, options: { ask: { title: Ask, do: { score: +1 } }, wait: { title: Wait } } }
        us: { prompt: US?, options: { give: { title: Give, do: { score: +2 } } } }
        resolve: [{ when: "japan == 'ask' && us == 'give'", to: deal }, { to: meet }]
    deal: { ending: { title: Deal, kind: mixed, text: A deal. } }`,
    rest: "initiatives: { call: { seat: us, title: Call, takes: 2h, do: { other: +1 } } }",
    words: ["talks.meet:japan=ask", "us!call", "talks.meet:us=give"],
    values: { score: 13, other: 1 },
    hour: 2,
    ending: "deal",
  },
  {
    name: "a together that resolves to nowhere opens again with nothing sealed",
    charts: `talks:
  start: meet
  states:
    meet:
      together:
        japan: { prompt: Japan?, options: { ask: { title: Ask }, wait: { title: Wait } } }
        us: { prompt: US?, options: { give: { title: Give } } }
        resolve: [{ when: "japan == 'ask'", to: deal }, { do: { other: +1 } }]
    deal: { ending: { title: Deal, kind: mixed, text: A deal. } }`,
    words: ["talks.meet:us=give", "talks.meet:japan=wait"],
    values: { other: 1 },
    open: "talks.meet",
    refused: { "talks.meet:us=take": "unknown-option", "talks.meet:japan=ask+wait": "count" },
  },
  {
    name: "a sealed seat has nothing left to choose, and a locked option can't be sealed",
    charts: `talks:
  start: meet
  states:
    meet:
      together:
        japan: { prompt: Japan?, options: { ask: { title: Ask, when: score > 10 }, wait: { title: Wait } } }
        us: { prompt: US?, options: { give: { title: Give } } }
        resolve: [{ to: deal }]
    deal: { ending: { title: Deal, kind: mixed, text: A deal. } }`,
    rest: "initiatives: { call: { seat: us, title: Call, do: { other: +1 } } }",
    words: ["talks.meet:us=give"],
    open: "talks.meet",
    refused: { "talks.meet:us=give": "wrong-seat", "us!call": "wrong-seat", "talks.meet:japan=ask": "locked" },
  },
  {
    name: "leaving a together half sealed forgets what was sealed",
    charts: `talks:
  start: meet
  states:
    meet:
      together:
        japan: { prompt: Japan?, options: { ask: { title: Ask, do: { score: +1 } } } }
        us: { prompt: US?, options: { give: { title: Give } } }
        resolve: [{ to: deal }]
      on: { storm: { to: meet } }
    deal: { ending: { title: Deal, kind: mixed, text: A deal. } }`,
    rest: "injects: { storm: { title: Storm, raise: storm } }",
    words: ["talks.meet:japan=ask", "white_cell!storm", "talks.meet:japan=ask", "talks.meet:us=give"],
    values: { score: 11 },
    ending: "deal",
  },
  {
    name: "a choice of two or three with takes has its effects at once, in file order, and leads on later",
    charts: `main:
  start: pack
  states:
    pack:
      decide:
        seat: japan
        prompt: Which?
        choose: 2..3
        takes: 5h
        to: end
        options:
          a: { title: A, do: { score: "= score * 2" }, raise: packed }
          b: { title: B, do: { score: +1 } }
          c: { title: C, when: known, do: { score: +50 } }
          d: { title: D, do: { score: "= score * 3" }, raise: packed }
    ${END}
clock:
  start: idle
  states:
    idle: { on: { packed: { do: { other: +1 } } } }`,
    words: ["main.pack=d+b+a"],
    values: { score: 63, other: 2 },
    hour: 5,
    ending: "end",
  },
  {
    name: "a choice of several refuses too few, too many, locked ones and the same twice",
    charts: `main:
  start: pack
  states:
    pack: ${ask("a: { title: A }, b: { title: B }, c: { title: C, when: known }, d: { title: D }", "choose: 2..3, to: end,")}
    ${END}`,
    words: [],
    refused: {
      "main.pack=a": "count",
      "main.pack=": "count",
      "main.pack=a+b+c+d": "count",
      "main.pack=a+c": "locked",
      "main.pack=a+a": "chosen-twice",
      "main.pack=a+x": "unknown-option",
    },
  },
  {
    name: "an initiative that takes longer than the deadline leaves is locked, and the window stays open",
    charts: `main:
  start: asked
  states:
    asked: ${ask("go: { title: Go, to: end }, hold: { title: Hold, when: known, do: { score: +5 }, to: later }", "deadline: 3h, otherwise: hold,")}
    later: { after: { 10h: end } }
    ${END}`,
    rest: "initiatives: { call: { seat: japan, title: Call, takes: 4h, do: { other: +1 } } }",
    words: [],
    refused: { "japan!call": "too-late" },
    values: { score: 10, other: 0 },
    open: "main.asked",
  },
  {
    name: "an initiative that gives the window back at the hour of the deadline is locked, because that would go first",
    charts: `main:
  start: asked
  states:
    asked: ${ask("go: { title: Go, to: end }, hold: { title: Hold, do: { score: +5 }, to: asked2 }", "deadline: 3h, otherwise: hold,")}
    asked2: ${ask("stop: { title: Stop, to: end }")}
    ${END}`,
    rest: "initiatives: { call: { seat: japan, title: Call, takes: 3h } }",
    words: [],
    refused: { "japan!call": "too-late" },
    open: "main.asked",
  },
  {
    name: "a tick comes each time its stretch has passed since the entry, with the values of its hour, and what follows from it comes first",
    charts: `main:
  start: burning
  states:
    burning: { every: { 24h: { do: { score: "= hour / 24", other: +1 } } }, always: [{ when: other >= 3, to: dark }] }
    dark: { after: { 5h: asked } }
    asked: ${ask("go: { title: Go, to: end }")}
    ${END}`,
    words: [],
    values: { score: 3, other: 3 },
    hour: 77,
    open: "main.asked",
  },
  {
    name: "a tick takes the first transition that holds, passes where none does, and begins anew where the state is entered again",
    charts: `main:
  start: burning
  states:
    burning: { every: { 10h: [{ when: other == 1, to: burning, do: { other: +1 } }, { when: other == 2, to: asked }] }, after: { 15h: { do: { other: +1 } } } }
    asked: ${ask("go: { title: Go, to: end }")}
    ${END}`,
    words: [],
    // The tick of hour 10 passes; that of hour 20 enters the state again; that of hour 30 leads on.
    values: { other: 2 },
    hour: 30,
    open: "main.asked",
  },
  {
    name: "at one hour an outer state's ticks come before an inner one's, and in one state after before every",
    charts: `main:
  start: outer
  states:
    outer:
      every: { 6h: { do: { score: "= score + 4" } } }
      start: inner
      states:
        inner:
          every: { 6h: { do: { score: "= 2 * score" } } }
          after: { 6h: { do: { score: "= score + 1" } }, 7h: asked }
        asked: ${ask("go: { title: Go, to: end }")}
    ${END}`,
    words: [],
    // (10 + 4 + 1) * 2; then the window opens and time stands still.
    values: { score: 30 },
    hour: 7,
    open: "main.outer.asked",
  },
  {
    name: "a deadline means nothing once a choice that takes longer has been made",
    charts: `main:
  start: asked
  states:
    asked: ${ask("slow: { title: Slow, takes: 12h, to: end }, hold: { title: Hold, do: { score: +5 }, to: end }", "deadline: 6h, otherwise: hold,")}
    ${END}`,
    words: ["main.asked=slow"],
    values: { score: 10 },
    hour: 12,
    ending: "end",
  },
  {
    name: "a state's own on and after still apply while a choice takes its time",
    charts: `main:
  start: asked
  states:
    asked:
      decide: { seat: japan, prompt: What?, options: { slow: { title: Slow, takes: 12h, to: end } } }
      after: { 4h: { do: { score: +1 } }, 8h: elsewhere }
      on: { tick: { do: { other: +1 } } }
    elsewhere: ${ask("stop: { title: Stop, to: end }")}
    ${END}
clock:
  start: idle
  states:
    idle: { after: { 5h: { do: { known: true }, raise: tick } } }`,
    words: ["main.asked=slow"],
    values: { score: 11, other: 1, known: 1 },
    hour: 8,
    open: "main.elsewhere",
  },
  {
    name: "what is due at one hour in several charts happens in file order, one at a time, each to completion",
    charts: `first:
  start: idle
  states:
    idle: { after: { 2h: { to: done, do: { score: "= score * 2" }, raise: bell } } }
    done: {}
second:
  start: idle
  states:
    idle:
      after: { 2h: { to: done, do: { score: +1 } } }
      on: { bell: { do: { score: "= score * 3" } } }
    done: { after: { 1h: end } }
    ${END}`,
    words: [],
    values: { score: 61 },
    hour: 3,
    ending: "end",
  },
  {
    name: "a window that opens among several due things stops the rest until it is answered",
    charts: `first:
  start: idle
  states:
    idle: { after: { 2h: asked } }
    asked: ${ask("go: { title: Go, to: done }")}
    done: { after: { 1h: end } }
    ${END}
second:
  start: idle
  states:
    idle: { after: { 2h: { to: done, do: { score: +1 } } } }
    done: {}`,
    words: [],
    values: { score: 10 },
    leaves: ["first.asked", "second.idle"],
    hour: 2,
    open: "first.asked",
  },
  {
    name: "each after of a state fires once, and only those whose time has come",
    charts: `main:
  start: wait
  states:
    wait: { after: { 3h: { do: { score: +1 } }, 1h: { do: { score: "= score * 2" } }, 5h: end } }
    ${END}`,
    words: [],
    values: { score: 21 },
    hour: 5,
    ending: "end",
  },
  {
    name: "of several transitions due at one time the first whose when holds is taken, and none when none holds",
    charts: `main:
  start: wait
  states:
    wait:
      after:
        1h: [{ when: known, to: end }, { when: score == 10, do: { score: +5 } }, { do: { score: +50 } }]
        2h: [{ when: known, to: end }]
        3h: end
    ${END}`,
    words: [],
    values: { score: 15 },
    hour: 3,
    ending: "end",
  },
  {
    name: "a signal raised in an exit is heard by the state that is entered",
    charts: `main:
  start: asked
  states:
    asked:
      decide: { seat: japan, prompt: What?, options: { go: { title: Go, to: next, do: { score: "= score * 2" } } } }
      exit: { do: { score: +1 }, raise: gone }
    next: { enter: { do: { score: +3 } }, on: { gone: { to: end, do: { score: "= score * 2" } } } }
    ${END}`,
    words: ["main.asked=go"],
    values: { score: 50 },
    ending: "end",
  },
  {
    name: "an inner state's transition for a signal goes before its outer state's, unless its when doesn't hold",
    charts: `main:
  start: outer
  states:
    outer:
      start: inner
      states:
        inner: { on: { bell: [{ when: known, to: end }] } }
      on: { bell: { to: rung, do: { score: +1 } } }
    rung: ${ask("stop: { title: Stop, to: end }")}
    ${END}
bells:
  start: asked
  states:
    asked: ${ask("ring: { title: Ring, raise: bell, to: done }")}
    done: {}`,
    words: ["bells.asked=ring"],
    values: { score: 11 },
    leaves: ["main.rung", "bells.done"],
  },
  {
    name: "conditions of one microstep all read the values from before it",
    charts: `first:
  start: idle
  states:
    idle: { on: { bell: { do: { known: true } } } }
second:
  start: idle
  states:
    idle: { on: { bell: [{ when: known, do: { score: +50 } }, { do: { score: +1 } }] } }
bells:
  start: asked
  states:
    asked: ${ask("ring: { title: Ring, raise: [bell, bell], to: end }")}
    ${END}`,
    words: ["bells.asked=ring"],
    values: { score: 61, known: 1 },
    ending: "end",
  },
  {
    name: "endings entered in one step in two charts: the first in file order counts",
    charts: `first:
  start: idle
  states:
    idle: { on: { bell: one } }
    one: { ending: { title: One, kind: mixed, text: One. } }
second:
  start: asked
  states:
    asked: ${ask("ring: { title: Ring, raise: bell, to: two }")}
    two: { ending: { title: Two, kind: mixed, text: Two. } }`,
    words: ["second.asked=ring"],
    leaves: ["first.one", "second.two"],
    ending: "one",
    open: null,
    refused: { "second.asked=ring": "ended", "japan!call": "ended", "white_cell!storm": "ended" },
  },
  {
    name: "nothing due and no window is a dead end, without an ending",
    charts: `main:
  start: asked
  states:
    asked: ${ask("stop: { title: Stop, to: stuck }, out: { title: Out, to: end }")}
    stuck: {}
    ${END}`,
    words: ["main.asked=stop"],
    ending: null,
    open: null,
    refused: { "main.asked=stop": "no-window" },
  },
  {
    name: "what comes after one step's loop of always or of time is refused, and nothing has changed",
    charts: `main:
  start: asked
  states:
    asked: ${ask("spin: { title: Spin, to: a }, wait: { title: Wait, to: c }, stop: { title: Stop, to: end }")}
    a: { always: [{ when: score >= 0, to: b }, { to: end }] }
    b: { always: [{ when: score >= 0, to: a }, { to: end }] }
    c: { after: { 1h: d } }
    d: { after: { 1h: c, 2h: end } }
    ${END}`,
    words: [],
    values: { score: 10 },
    open: "main.asked",
    refused: { "main.asked=spin": "loop", "main.asked=wait": "loop", "main.asked=stop": "none" },
  },
  {
    name: "arithmetic saturates at a thousand million, either way",
    charts: `main:
  start: asked
  states:
    asked: ${ask(`
      up: { title: Up, do: { score: "= 1000000000 * 1000000000 == 1000000000 ? 1 : 2", other: "= 1000000000 + 1000000000 - 1000000000" }, to: end },
      down: { title: Down, do: { score: "= -1000000000 - 5 == -1000000000 ? 3 : 4", other: "= abs(-1000000000 * 3) / 500000000" }, to: end }`)}
    ${END}`,
    words: ["main.asked=up"],
    values: { score: 1, other: 0 },
    ending: "end",
  },
  {
    name: "a remainder has the sign of what is divided, and 0 is what a division by zero gives",
    charts: `main:
  start: asked
  states:
    asked: ${ask(`go: { title: Go, do: [{ score: "= 50 + -7 % 3 * 10 + 7 % -3" }, { other: "= (score % 0) + 1 / 0 - 3 / -2" }], to: end }`)}
    ${END}`,
    words: ["main.asked=go"],
    values: { score: 41, other: 1 },
    ending: "end",
  },
  {
    name: "a curve is linear between its points, truncated toward its left point, and flat outside",
    charts: `main:
  start: asked
  states:
    asked: ${ask(`go: { title: Go, do: { score: "= slope(1) * 10 + slope(-9)", other: "= slope(99)" }, to: end }`)}
    ${END}`,
    rest: "curves: { slope: { points: { 0: 7, 3: 2, 10: -4 } } }",
    words: ["main.asked=go"],
    values: { score: 67, other: -4 },
    ending: "end",
  },
  {
    name: "when every outcome weighs 0 or less the first one is certain",
    charts: `main:
  start: draw
  states:
    draw:
      chance:
        outcomes:
          a: { title: A, p: "other", do: { score: +1, other: +1 }, to: end }
          b: { title: B, p: "other - 5", to: end }
    ${END}`,
    words: [],
    refused: { "main.draw=b": "impossible" },
    open: "main.draw",
  },
  {
    name: "an outcome may take its time, and one that leads nowhere is drawn for again",
    charts: `main:
  start: draw
  states:
    draw:
      chance:
        outcomes:
          slow: { title: Slow, p: 1, takes: 7h, do: { score: +1 }, to: end }
          again: { title: Again, p: 1, do: { other: +1 } }
    ${END}`,
    words: ["main.draw=again", "main.draw=again", "main.draw=slow"],
    values: { score: 11, other: 2 },
    hour: 7,
    ending: "end",
  },
  {
    name: "initiatives and injects are counted against their limits, those without one never",
    charts: `main:
  start: asked
  states:
    asked: ${ask("stop: { title: Stop, to: end }")}
    ${END}`,
    rest: `initiatives:
  twice: { seat: japan, title: Twice, limit: 2, do: { score: +1 } }
  ever: { seat: japan, title: Ever, limit: none, do: { other: +1 } }
  theirs: { seat: us, title: Theirs }
injects:
  storm: { title: Storm, do: { score: +10 } }`,
    words: ["japan!twice", "japan!ever", "japan!twice", "japan!ever", "japan!ever", "white_cell!storm"],
    values: { score: 22, other: 3 },
    open: "main.asked",
    refused: {
      "japan!twice": "used-up",
      "white_cell!storm": "used-up",
      "us!theirs": "wrong-seat",
      "us!twice": "wrong-seat",
    },
  },
  {
    name: "an inject is possible after any step, without a window too",
    charts: `main:
  start: asked
  states:
    asked: ${ask("stop: { title: Stop, to: stuck }")}
    stuck: { on: { storm: end } }
    ${END}`,
    rest: "injects: { storm: { title: Storm, raise: storm } }",
    words: ["main.asked=stop", "white_cell!storm"],
    ending: "end",
  },
  {
    name: "an option without a target opens its window again, with a new deadline only when the state is entered again",
    charts: `main:
  start: asked
  states:
    asked: ${ask("more: { title: More, takes: 2h, do: { score: +1 } }, stop: { title: Stop, do: { other: +1 }, to: end }", "deadline: 5h, otherwise: stop,")}
    ${END}`,
    words: ["main.asked=more", "main.asked=more", "main.asked=more"],
    values: { score: 13, other: 0 },
    hour: 6,
    open: "main.asked",
  },
  {
    name: "always is tried after each microstep, before the oldest signal",
    charts: `main:
  start: asked
  states:
    asked: ${ask("go: { title: Go, raise: late, to: one }")}
    one: { always: [{ when: score >= 20, to: two }], on: { late: { do: { score: +20 } }, }, }
    two: { always: [{ to: end, do: { score: "= score * 2" } }] }
    ${END}`,
    words: ["main.asked=go"],
    values: { score: 60 },
    ending: "end",
  },
  {
    name: "a transition to the state itself leaves and enters it again; one without a target doesn't",
    charts: `main:
  start: asked
  states:
    asked:
      decide: { seat: japan, prompt: What?, options: { again: { title: Again, to: asked }, stay: { title: Stay, do: { other: +1 } }, stop: { title: Stop, to: end } } }
      enter: { do: { score: +1 } }
      exit: { do: { score: "= score * 2" } }
    ${END}`,
    words: ["main.asked=stay", "main.asked=again"],
    values: { score: 23, other: 1 },
    open: "main.asked",
  },
  {
    name: "leaving happens innermost first, entering outermost first",
    charts: `main:
  start: outer
  states:
    outer:
      exit: { do: { score: "= score * 2" } }
      start: inner
      states:
        inner:
          decide: { seat: japan, prompt: What?, options: { go: { title: Go, do: { score: +3 }, to: other.deep } } }
          exit: { do: { score: +1 } }
    other:
      enter: { do: { score: "= score * 2" } }
      start: shallow
      states: { shallow: {}, deep: { enter: { do: { score: +5 } }, always: [{ to: end }] } }
    ${END}`,
    words: ["main.outer.inner=go"],
    values: { score: 55 },
    ending: "end",
  },
  {
    name: "always of several charts happens in file order, whichever of their states was entered last",
    charts: `first:
  start: asked
  states:
    asked: ${ask("go: { title: Go, do: { other: +1 }, to: moved }")}
    moved: { always: [{ when: other > 0, to: done, do: { score: "= score * 2" } }] }
    done: { after: { 1h: end } }
    ${END}
second:
  start: idle
  states:
    idle: { always: [{ when: other > 0, to: done, do: { score: +1 } }] }
    done: {}`,
    words: ["first.asked=go"],
    values: { score: 21 },
    ending: "end",
  },
  {
    name: "always in the parts of a parallel state happens in file order, whichever was entered last",
    charts: `main:
  start: both
  states:
    both:
      regions:
        left:
          start: asked
          states:
            asked: ${ask("go: { title: Go, to: moved }")}
            moved: { always: [{ to: asked2, do: { score: "= score * 2" }, when: other == 0 }] }
            asked2: ${ask("go: { title: Go, do: { other: +1 }, to: moved2 }")}
            moved2: { always: [{ when: other > 0, to: done, do: { score: "= score * 2" } }] }
            done: {}
        right:
          start: idle
          states:
            idle: { always: [{ when: other > 0, to: done, do: { score: +1 } }] }
            done: {}
      after: { 1h: end }
    ${END}`,
    words: ["main.both.left.asked=go", "main.both.left.asked2=go"],
    values: { score: 41 },
    ending: "end",
  },
  {
    name: "of two always in parts of one state that rule each other out the first in file order is taken",
    charts: `main:
  start: both
  states:
    both:
      regions:
        left:
          start: asked
          states:
            asked: ${ask("go: { title: Go, do: { other: +1 }, to: moved }")}
            moved: { always: [{ when: other > 0, to: one }] }
        right:
          start: idle
          states:
            idle: { always: [{ when: other > 0, to: two }] }
    one: { after: { 1h: end } }
    two: {}
    ${END}`,
    words: ["main.both.left.asked=go"],
    ending: "end",
  },
  {
    name: "a signal is heard in file order, whichever of the states that hear it was entered last",
    charts: `first:
  start: asked
  states:
    asked: ${ask("go: { title: Go, to: moved, raise: [step, bell] }")}
    moved: { on: { bell: { to: done, do: { score: "= score * 2" } } } }
    done: { after: { 1h: end } }
    ${END}
second:
  start: both
  states:
    both:
      regions:
        left: { start: idle, states: { idle: { on: { step: moved } }, moved: { on: { bell: { do: { score: +1 } } } } } }
        right: { start: idle, states: { idle: { on: { bell: { do: { score: "= score * 3" } } } } } }`,
    words: ["first.asked=go"],
    values: { score: 63 },
    ending: "end",
  },
];

const expectCase = (referee: Referee, expected: Case): void => {
  const { program } = referee;
  const { state } = last(playWords(referee, expected.words));
  for (const [id, value] of Object.entries(expected.values ?? {}))
    expect(variableValue(program, state, id), id).toBe(value);
  if (expected.leaves !== undefined) expect(leavesOf(program, state)).toEqual(expected.leaves);
  if (expected.hour !== undefined) expect(state.hour).toBe(expected.hour);
  if (expected.open !== undefined) expect(openWindow(program, state)?.path).toBe(expected.open ?? undefined);
  if (expected.ending !== undefined) expect(reachedEnding(program, state)).toBe(expected.ending ?? undefined);
  for (const [word, code] of Object.entries(expected.refused ?? {}))
    expect(refusalOf(referee, state, word), word).toBe(code);
};

const refusalOf = (referee: Referee, state: Parameters<Referee["applyChoice"]>[0], word: string): string => {
  try {
    apply(referee, state, word);
    return "none";
  } catch (error) {
    return error instanceof Error ? (error.message.split(": ").at(-1) ?? "") : "";
  }
};

/** Knows no state from before: each time it works from one as it comes out of storage. */
const forgetful = (text: string): Referee => {
  const referee = refereeOf(text);
  return { ...referee, applyChoice: (state, choice) => referee.applyChoice(structuredClone(state), choice) };
};

describe.each([
  ["pure transitions", refereeOf],
  ["pure transitions from stored states", forgetful],
  ["a running actor", (text: string) => createLiveReferee(programOf(text))],
])("by %s", (_, refereeFor) => {
  test.each(CASES)("$name", (one) => {
    expectCase(refereeFor(scenarioAround(withWindow(one.charts), one.rest)), one);
  });
});
