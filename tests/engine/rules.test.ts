import { describe, expect, test } from "vitest";
import { createReferee, describeRefusal, openWindow, reachedEnding } from "#engine";
import { apply, choiceOf, last, leavesOf, playWords, refereeOf, scenarioAround, variableValue } from "./harness.ts";

const END = `end: { ending: { title: End, kind: mixed, text: The end. } }`;

describe("effects", () => {
  const referee = refereeOf(
    scenarioAround(`main:
  start: ask
  states:
    ask:
      decide:
        seat: japan
        prompt: What now?
        options:
          together: { title: One map, do: { score: "+ other + 3", other: +2 }, to: end }
          order: { title: A list, do: [{ other: +2 }, { when: other >= 2, score: "+ other" }, { when: other > 2, score: = 0 }], to: end }
          clamp: { title: Clamped, do: { score: +1000, other: "= -3 * 7" }, to: end }
          divide: { title: Division, do: { other: "= -7 / 2", score: "= 50 + -7 % 4 + 9 / 0" }, to: end }
          flag: { title: Flag, do: { known: "= score > 5 && !known" }, to: end }
    ${END}`),
  );
  test.each([
    ["expressions of one map read the values from before it", "together", { score: 13, other: 2 }],
    ["a list of maps is done in order, each under its condition", "order", { score: 12, other: 2 }],
    ["a value outside its range is clamped", "clamp", { score: 100, other: -5 }],
    ["division and remainder truncate toward zero and by zero give 0", "divide", { other: -3, score: 47 }],
    ["a boolean takes a condition", "flag", { known: 1 }],
  ])("%s", (_, option, expected) => {
    const { state } = last(playWords(referee, [`main.ask=${option}`]));
    for (const [id, value] of Object.entries(expected)) expect(variableValue(referee.program, state, id)).toBe(value);
    expect(reachedEnding(referee.program, state)).toBe("end");
  });
});

describe("signals", () => {
  test("a signal reaches every chart, always transitions go first, and signals keep their order", () => {
    const referee = refereeOf(
      scenarioAround(`main:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: Go?, options: { go: { title: Go, raise: [first, second], to: done } } } }
    done: { always: [{ to: rest, do: { score: = 1 } }] }
    rest: { after: { 1h: end } }
    ${END}
one:
  start: idle
  states:
    idle: { on: { first: { to: heard, do: { score: "= score * 10 + 2" } } } }
    heard: { on: { second: { to: idle, do: { score: "= score * 10 + 4" } } } }
two:
  start: idle
  states:
    idle: { on: { first: { do: { score: "= score * 10 + 3" } } } }`),
    );
    const { state, trace } = last(playWords(referee, ["main.ask=go"]));
    // score: 1, then 12, 123 clamps to 100, then 1004 clamps to 100
    expect(variableValue(referee.program, state, "score")).toBe(100);
    expect(
      trace.filter(({ type }) => type === "changed").map((event) => (event.type === "changed" ? event.to : 0)),
    ).toEqual([1, 12, 100]);
    expect(leavesOf(referee.program, state)).toEqual(["main.end", "one.idle", "two.idle"]);
  });
});

describe("urgent windows", () => {
  const desk = (seat: string, urgent: string, next: string): string =>
    `{ seat: ${seat}, prompt: P, ${urgent}options: { go: { title: Go, to: ${next} }, call: { title: Call, raise: called }, wait: { title: Wait, takes: 2h, to: ${next} } } }`;
  const referee = refereeOf(
    scenarioAround(`main:
  start: ask
  states:
    ask: { decide: ${desk("japan", "", "asked")} }
    asked: { after: { 9h: end } }
    ${END}
one:
  start: idle
  states:
    idle: { on: { called: ask } }
    ask: { decide: ${desk("japan", "urgent: true, ", "asked")} }
    asked: {}
two:
  start: idle
  states:
    idle: { on: { called: ask } }
    ask: { decide: ${desk("japan", "urgent: true, ", "asked")} }
    asked: {}`),
  );
  const askedAfter = (...words: readonly string[]): string | undefined => {
    const { state } = last(playWords(referee, words));
    return openWindow(referee.program, state)?.path;
  };
  test("come before a window that was open, in file order among themselves", () => {
    expect(askedAfter()).toBe("main.ask");
    expect(askedAfter("main.ask=call")).toBe("one.ask");
    expect(askedAfter("main.ask=call", "one.ask=go")).toBe("two.ask");
    expect(askedAfter("main.ask=call", "one.ask=go", "two.ask=go")).toBe("main.ask");
  });
  test("give way while they wait for what takes its time", () => {
    expect(askedAfter("main.ask=call", "one.ask=wait")).toBe("two.ask");
    expect(askedAfter("main.ask=call", "one.ask=wait", "two.ask=go")).toBe("main.ask");
  });
});

describe("time", () => {
  const referee = refereeOf(
    scenarioAround(
      `main:
  start: wait
  states:
    wait: { after: { 1d: ask } }
    ask:
      decide:
        seat: japan
        prompt: What now?
        deadline: 6h
        otherwise: hold
        options:
          slow: { title: Slow, takes: 12h, do: { score: +1 }, to: end }
          hold: { title: Hold, do: { score: +10 }, to: end }
    ${END}
clock:
  start: ticking
  states:
    ticking: { after: { 5h: { to: ticking, do: { other: +1 } } } }`,
      `initiatives:
  call: { seat: japan, title: Call, takes: 2h, limit: 5, do: { score: -1 } }
`,
    ),
  );
  test("with no window open time goes on to what is due next; it stands still while one is open", () => {
    const { state, trace } = referee.start();
    expect(state.hour).toBe(24);
    expect(variableValue(referee.program, state, "other")).toBe(4);
    expect(
      trace.filter(({ type }) => type === "clock").map((event) => (event.type === "clock" ? event.to : 0)),
    ).toEqual([5, 10, 15, 20, 24]);
  });
  test("a choice that takes time has its effects at once and its target later", () => {
    const { state } = last(playWords(referee, ["main.ask=slow"]));
    expect(variableValue(referee.program, state, "score")).toBe(11);
    expect(state.hour).toBe(36);
    expect(reachedEnding(referee.program, state)).toBe("end");
  });
  test("an initiative gives the window back after its time, and its deadline runs on", () => {
    const steps = playWords(referee, ["japan!call", "japan!call"]);
    expect(last(steps).state.hour).toBe(28);
    expect(openWindow(referee.program, last(steps).state)?.path).toBe("main.ask");
  });
  test("an initiative that takes until the deadline is locked, with both numbers of hours", () => {
    const { state } = last(playWords(referee, ["japan!call", "japan!call"]));
    expect(referee.applyChoice(state, choiceOf(referee, "japan!call"))).toEqual({
      refusal: { code: "too-late", id: "call", takesHours: 2, leftHours: 2 },
    });
  });
  test("a deadline comes before an initiative that ends at its hour, by the rules from before that lock", () => {
    const earlier = createReferee({ ...referee.program, locksLate: false });
    const late = apply(earlier, last(playWords(earlier, ["japan!call", "japan!call"])).state, "japan!call");
    expect(late.state.hour).toBe(30);
    expect(reachedEnding(referee.program, late.state)).toBe("end");
    expect(variableValue(referee.program, late.state, "score")).toBe(17);
    // Only the clock chart's own timer still runs: leaving the window stopped the initiative's.
    expect(late.state.due.filter((due) => due >= 0)).toEqual([30]);
  });
});

describe("windows", () => {
  test("sealed choices stay hidden until all have chosen, then count together", () => {
    const referee = refereeOf(
      scenarioAround(`talks:
  start: meet
  states:
    meet:
      together:
        japan: { prompt: Japan?, options: { ask: { title: Ask, do: { score: +1 } }, wait: { title: Wait } } }
        us: { prompt: US?, options: { give: { title: Give, do: { score: +2 } }, refuse: { title: Refuse } } }
        resolve:
          - { when: "japan == 'ask' && us == 'give'", to: deal, do: { score: "+ score" } }
          - { to: meet }
    deal: { ending: { title: Deal, kind: mixed, text: A deal. } }`),
    );
    const steps = playWords(referee, ["talks.meet:us=give"]);
    expect(variableValue(referee.program, last(steps).state, "score")).toBe(10);
    expect(openWindow(referee.program, last(steps).state)?.path).toBe("talks.meet");
    const done = apply(referee, last(steps).state, "talks.meet:japan=ask");
    expect(variableValue(referee.program, done.state, "score")).toBe(26);
    expect(reachedEnding(referee.program, done.state)).toBe("deal");
    const again = apply(referee, last(steps).state, "talks.meet:japan=wait");
    expect(again.state.sealed).toEqual([0, 0]);
  });

  test("a choice of several does its options in file order", () => {
    const referee = refereeOf(
      scenarioAround(`main:
  start: pack
  states:
    pack:
      decide:
        seat: japan
        prompt: Which?
        choose: 1..2
        takes: 3h
        to: end
        options:
          a: { title: A, do: { score: "= score * 2" } }
          b: { title: B, do: { score: +1 } }
          c: { title: C, when: known, do: { score: +50 } }
    ${END}`),
    );
    const { state } = last(playWords(referee, ["main.pack=b+a"]));
    expect(variableValue(referee.program, state, "score")).toBe(21);
    expect(state.hour).toBe(3);
    const refused = referee.applyChoice(referee.start().state, choiceOf(referee, "main.pack=a+b+c"));
    expect(refused).toEqual({ refusal: { code: "count", chosen: 3, low: 1, high: 2 } });
  });
});

describe("refusals", () => {
  const referee = refereeOf(
    scenarioAround(
      `main:
  start: ask
  states:
    ask:
      decide:
        seat: japan
        prompt: What now?
        options:
          act: { title: Act, when: { score: ">= 40", known: true }, locked: The house must agree first., to: end }
          spin: { title: Spin, to: spinning }
    spinning: { always: [{ when: score >= 0, to: spun }, { to: end }] }
    spun: { always: [{ when: score >= 0, to: spinning }, { to: end }] }
    ${END}`,
      `injects:
  storm: { title: Storm, do: { score: +1 } }
`,
    ),
  );
  const start = referee.start().state;
  test.each([
    ["main.ask=act", "The house must agree first. (Score must be at least 40 (it is 10); Known must be yes.)"],
    ["main.ask=leave", 'There is no option "leave" here; there are "act", "spin".'],
    ["main.task=act", 'The window "main.task" isn\'t open; "main.ask" is.'],
    ["us!call", 'There is no initiative "call".'],
    [
      "main.ask=spin",
      'After this choice the scenario\'s rules loop without end at "main.spinning"; the choice was not made.',
    ],
  ])("%s is refused in words", (word, expected) => {
    const answer = referee.applyChoice(start, choiceOf(referee, word));
    if (!("refusal" in answer)) throw new Error("it should have been refused");
    expect(describeRefusal(referee.program, start, answer.refusal)).toBe(expected);
  });
  test("an inject may be made as often as its limit says", () => {
    const once = apply(referee, start, "white_cell!storm");
    expect(variableValue(referee.program, once.state, "score")).toBe(11);
    expect(referee.applyChoice(once.state, choiceOf(referee, "white_cell!storm"))).toEqual({
      refusal: { code: "used-up", id: "storm", limit: 1 },
    });
  });
});
