import { expect, test } from "vitest";
import { describeRefusal, type Refusal } from "#engine";
import { choiceOf, last, playWords, refereeOf, scenarioAround } from "./harness.ts";

const referee = refereeOf(
  scenarioAround(
    `main:
  name: The crisis
  start: asked
  states:
    asked:
      title: Asked
      decide:
        seat: japan
        prompt: What now?
        options:
          act: { title: Act, when: { score: ">= 40", known: true }, locked: The house must agree first., to: end }
          either: { title: Either, when: "40 <= score || known && other > 2" }
          calm: { title: Calm, when: "within('main.drawn') || !(score < 20)" }
          spin: { title: Spin, to: spinning }
          draw: { title: Draw, to: drawn }
          stop: { title: Stop, to: end }
          hurry: { title: Hurry, to: hurried }
          stick: { title: Stick, to: stuck }
          sleep: { title: Sleep, to: asleep }
    spinning: { always: [{ when: score >= 0, to: spun }, { to: end }] }
    spun: { always: [{ when: score >= 0, to: spinning }, { to: end }] }
    drawn:
      title: The draw
      chance: { outcomes: { heads: { title: Heads, p: 1, to: packed }, edge: { title: Edge, p: other, to: end } } }
    packed: { decide: { seat: japan, prompt: Which?, choose: 1..2, to: end, options: { a: { title: A }, b: { title: B }, c: { title: C } } } }
    hurried: { decide: { seat: japan, prompt: Quick!, deadline: 6h, otherwise: go, options: { go: { title: Go, to: end } } } }
    stuck: {}
    asleep: { after: { 9000d: [{ when: other < 0, to: end }, { to: asleep }] } }
    end: { ending: { title: End, kind: mixed, text: The end. } }`,
    `initiatives:
  call: { seat: japan, title: Call }
  twice: { seat: japan, title: Twice, limit: 2 }
  visit: { seat: japan, title: Visit, takes: 5h, limit: none }
injects:
  storm: { title: Storm, do: { other: +1 }, when: known }
`,
  ),
);

/** Some way to get each refusal: what was played before, what is tried, and what the player reads. */
const CASES: Readonly<Record<Refusal["code"], readonly [before: string, word: string, sentence: string]>> = {
  ended: ["main.asked=stop", "main.asked=stop", "The run has ended."],
  "no-window": ["main.asked=stick", "main.asked=stop", "No one is to move."],
  "window-not-open": ["", "main.packed=a", 'The window "main.packed" isn\'t open; "main.asked" is.'],
  "wrong-seat": ["", "us!call", 'The seat "us" doesn\'t choose here; "japan" does.'],
  "unknown-option": [
    "main.asked=draw main.drawn=heads",
    "main.packed=d",
    'There is no option "d" here; there are "a", "b", "c".',
  ],
  "unknown-initiative": ["", "japan!fly", 'There is no initiative "fly"; there are "call", "twice", "visit".'],
  "unknown-inject": ["", "white_cell!flood", 'There is no inject "flood"; there are "storm".'],
  count: ["main.asked=draw main.drawn=heads", "main.packed=a+b+c", "Choose 1 to 2 options, not 3."],
  "chosen-twice": ["main.asked=draw main.drawn=heads", "main.packed=a+a", '"a" is chosen twice.'],
  locked: [
    "",
    "main.asked=act",
    "The house must agree first. (Score must be at least 40 (it is 10); Known must be yes.)",
  ],
  impossible: ["main.asked=draw", "main.drawn=edge", '"edge" can\'t happen now: its odds are zero.'],
  "used-up": ["japan!twice japan!twice", "japan!twice", "It has already been used as often as allowed (2 times)."],
  "beyond-calendar": [
    "",
    "main.asked=sleep",
    "After this choice game time would go beyond the year 9999, the last that dates can show; the choice was not made.",
  ],
  "too-late": ["main.asked=hurry japan!visit", "japan!visit", "It takes 5 hours, but the deadline is in 1 hour."],
  loop: [
    "",
    "main.asked=spin",
    'After this choice the scenario\'s rules loop without end at "main.spinning"; the choice was not made.',
  ],
};

const refuse = (before: string, word: string): readonly [Refusal["code"] | "none", string] => {
  const { state } = last(playWords(referee, before === "" ? [] : before.split(" ")));
  const answer = referee.applyChoice(state, choiceOf(referee, word));
  return "refusal" in answer
    ? [answer.refusal.code, describeRefusal(referee.program, state, answer.refusal)]
    : ["none", ""];
};

test.each(Object.entries(CASES))("the refusal %s is put into words", (code, [before, word, sentence]) => {
  expect(refuse(before, word)).toEqual([code, sentence]);
});

test.each([
  [
    "main.asked=either",
    "Score must be at least 40 (it is 10), or Known must be yes and Other must be more than 2 (it is 0)",
  ],
  ["main.asked=calm", "The crisis must be “The draw” or Score must be at least 20 (it is 10)"],
  ["white_cell!storm", "Known must be yes"],
])("what %s lacks is shown as conditions, however they are written", (word, condition) => {
  expect(refuse("", word)).toEqual(["locked", `Can't be chosen now: ${condition}.`]);
});
