import { describe, expect, test } from "vitest";
import { chooseByPolicy, formatChoice, type Luck, luckOf, type Referee } from "#engine";
import { last, playWords, refereeOf, scenarioAround } from "./harness.ts";

const referee = refereeOf(
  scenarioAround(
    `main:
  start: asked
  states:
    asked:
      decide:
        seat: japan
        prompt: What now?
        options:
          a: { title: A, weight: 3, to: draw }
          b: { title: B, weight: "score - 9", to: pack }
          c: { title: C, weight: 100, when: known, do: { other: +1 }, to: end }
          d: { title: D, weight: "other - 5", to: idle }
    idle: { decide: { seat: us, prompt: Well?, options: { x: { title: X, weight: 0, to: end }, y: { title: Y, weight: 0, to: end } } } }
    pack: { decide: { seat: us, prompt: Which?, choose: 1..3, to: end, options: { p: { title: P, weight: 5 }, q: { title: Q, weight: 0 }, r: { title: R }, s: { title: S, when: known } } } }
    draw: { chance: { outcomes: { heads: { title: Heads, p: 3, to: end }, tails: { title: Tails, p: 1, to: end }, edge: { title: Edge, p: other, to: end } } } }
    end: { ending: { title: End, kind: mixed, text: The end. } }`,
    `initiatives:
  call: { seat: japan, title: Call, weight: 4 }
  rest: { seat: japan, title: Rest }
policies:
  bold:
    japan: { main.asked: { a: 0, b: 0, d: "score" }, initiatives: { call: 0 } }
    us: { main.idle: { y: 1 } }
  keen: { japan: { initiatives: { call: 0, rest: 6 } } }
`,
  ),
);

/** What is chosen with the same number for every draw. */
const chosen = (words: readonly string[], luck: number, policy?: string, of: Referee = referee): string => {
  const { state } = last(playWords(of, words));
  const choice = chooseByPolicy(of.program, state, policy, () => luck);
  return choice === undefined ? "nothing" : formatChoice(of.program, choice);
};

describe("a seat that plays by itself", () => {
  test.each([
    // Weights 3, 1, 0 (locked), 0 (negative), and 4 for the initiative: eighths.
    [0, "main.asked=a"],
    [0.374, "main.asked=a"],
    [0.375, "main.asked=b"],
    [0.499, "main.asked=b"],
    [0.5, "japan!call"],
    [0.999, "japan!call"],
  ])("chooses by weight: %d gives %s", (luck, expected) => {
    expect(chosen([], luck)).toBe(expected);
  });
  test.each([
    ["its weights go before the options' own", "bold", 0, "main.asked=d"],
    ["its weights go before the options' own, to the last", "bold", 0.999, "main.asked=d"],
    ["what it doesn't name keeps its own weight", "keen", 0.299, "main.asked=a"],
    ["it can give weight to an initiative that has none", "keen", 0.999, "japan!rest"],
  ])("has a policy by name: %s", (_, policy, luck, expected) => {
    expect(chosen([], luck, policy)).toBe(expected);
  });
  test("takes legal options alike when all weigh 0, unless the policy says otherwise", () => {
    const before = ["main.asked=d"];
    expect([0, 0.499, 0.5, 0.999].map((luck) => chosen(before, luck).at(-1))).toEqual(["x", "x", "y", "y"]);
    expect([0, 0.5, 0.999].map((luck) => chosen(before, luck, "bold").at(-1))).toEqual(["y", "y", "y"]);
  });
  test("chooses several between the limits, none that is locked or weighs 0, in file order", () => {
    const before = ["main.asked=b"];
    expect([0, 0.49, 0.5, 0.999].map((luck) => chosen(before, luck))).toEqual([
      "main.pack=p",
      "main.pack=p",
      "main.pack=p+r",
      "main.pack=p+r",
    ]);
  });
});

describe("chance", () => {
  test("draws by its odds and never what weighs 0", () => {
    const luck = Array.from({ length: 1000 }, (_, seed) =>
      luckOf(seed, { window: "main.draw", seat: "chance", visit: 0 }),
    );
    const drawn = luck.map((one) => drawWith(one));
    expect(drawn.filter((choice) => choice === "main.draw=edge")).toEqual([]);
    const heads = drawn.filter((choice) => choice === "main.draw=heads").length;
    // Three in four; four standard deviations are 55.
    expect(Math.abs(heads - 750)).toBeLessThan(55);
  });
  const drawWith = (luck: Luck): string => {
    const { state } = last(playWords(referee, ["main.asked=a"]));
    const choice = chooseByPolicy(referee.program, state, undefined, luck);
    return choice === undefined ? "nothing" : formatChoice(referee.program, choice);
  };
  test("has the same luck for the same seed, window, seat and visit, whatever came before", () => {
    const question = { window: "main.draw", seat: "chance", visit: 2 };
    expect(luckOf(7, question)(0)).toBe(luckOf(7, { ...question })(0));
    const others = [
      luckOf(8, question)(0),
      luckOf(7, { ...question, visit: 3 })(0),
      luckOf(7, { ...question, seat: "us" })(0),
      luckOf(7, { ...question, window: "main.pack" })(0),
      luckOf(7, question)(1),
      luckOf(7 + 2 ** 40, question)(0),
    ];
    expect(new Set([luckOf(7, question)(0), ...others]).size).toBe(7);
  });
});
