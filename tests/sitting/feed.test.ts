import { describe, expect, test } from "vitest";
import { createReferee, type Program } from "#engine";
import { createTeller, type FeedItem, type SittingView, toSittingView } from "#sitting";
import { playWords, programOf, scenarioAround } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";

const viewOf = (program: Program, seat: string, words: readonly string[]): SittingView => {
  const referee = createReferee(program);
  const steps = playWords(referee, words);
  const { run } = playByPolicy(referee, 0);
  const { ending: _, ...open } = run;
  const plies = words.map((choice, index) => ({
    choice,
    by: "person" as const,
    window: "",
    hour: steps[index]?.state.hour ?? 0,
    hash: "",
  }));
  return toSittingView(createTeller(program, seat), { referee, run: { ...open, plies }, steps, seat });
};

/** Each item as hour, who, text and changes. */
const feedOf = (program: Program, seat: string, words: readonly string[]): readonly string[] =>
  viewOf(program, seat, words).feed.map(say);

const say = ({ instant, kind, seat, text, changes }: FeedItem): string => {
  const who = seat === undefined ? "" : `${seat.id}: `;
  const moved = changes.map(({ name, from, to }) => `${name} ${from}>${to}`).join(", ");
  return `${instant.slice(8, 13)} ${kind} ${who}${kind === "change" ? "" : text}${moved === "" ? "" : ` [${moved}]`}`;
};

const OPTIONS = programOf(
  scenarioAround(`main:
  start: ask
  states:
    ask:
      decide:
        seat: japan
        prompt: What?
        options:
          loud: { title: Speak up, news: "Tokyo has spoken, at {score}.", do: { score: +5 }, to: answer }
          quiet: { title: Say nothing, do: { score: +7 }, to: answer }
    answer:
      decide:
        seat: us
        prompt: And?
        deadline: 6h
        otherwise: wait
        options:
          wait: { title: Wait, do: { other: +1 }, to: end }
          act: { title: Act, news: Washington acts., takes: 7h, to: end }
    end: { ending: { title: The end, kind: mixed, text: It ends. } }`),
);

describe("an option", () => {
  test("reads “You chose” to the seat that chose, is heard by its news, and has its changes under it", () => {
    const words = ["main.ask=loud"];
    expect(feedOf(OPTIONS, "japan", words)).toEqual([
      "02T06 choice japan: You chose “Speak up”. [Score 10>15]",
      "02T06 news Tokyo has spoken, at 15.",
    ]);
    expect(feedOf(OPTIONS, "us", words)).toEqual(["02T06 choice japan: Tokyo has spoken, at 15. [Score 10>15]"]);
    expect(feedOf(OPTIONS, "white_cell", words)).toEqual([
      "02T06 choice japan: Chose “Speak up”. [Score 10>15]",
      "02T06 news Tokyo has spoken, at 15.",
    ]);
  });

  test("without news is heard by no one: what it changed stands alone, without cause or actor", () => {
    const words = ["main.ask=quiet"];
    expect(feedOf(OPTIONS, "japan", words)).toEqual(["02T06 choice japan: You chose “Say nothing”. [Score 10>17]"]);
    expect(feedOf(OPTIONS, "us", words)).toEqual(["02T06 change  [Score 10>17]"]);
    expect(JSON.stringify(viewOf(OPTIONS, "us", words))).not.toContain("Say nothing");
    expect(viewOf(OPTIONS, "us", words).feed.map(({ followed }) => followed)).toEqual([undefined]);
  });

  test("is in the way that an outcome shows as in the feed", () => {
    const { phase } = viewOf(OPTIONS, "us", ["main.ask=quiet", "main.answer=act"]);
    if (phase.kind !== "ended") throw new Error("it has ended");
    expect(phase.outcome.path.map(({ title }) => title)).toEqual(["You chose “Act”."]);
    expect(JSON.stringify(phase)).not.toContain("Say nothing");
  });
});

test("a deadline that passes says what was taken to the seat that let it pass, and its changes alone to the others", () => {
  // By the rules from before initiatives that take until a deadline were locked.
  const program = programOf(
    scenarioAround(
      `main:
  start: ask
  states:
    ask:
      decide:
        seat: japan
        prompt: And?
        deadline: 6h
        otherwise: wait
        options: { wait: { title: Wait, do: { other: +1 }, to: end }, act: { title: Act, to: end } }
    end: { ending: { title: The end, kind: mixed, text: It ends. } }`,
      "initiatives: { think: { seat: japan, title: Think, takes: 7h } }",
    ),
  );
  const unlocked = { ...program, locksLate: false };
  expect(feedOf(unlocked, "japan", ["japan!think"])).toEqual([
    "02T06 choice japan: You chose “Think”.",
    "02T12 time japan: “Wait”. [Other 0>1]",
    "02T12 ending The end",
  ]);
  expect(feedOf(unlocked, "us", ["japan!think"])).toEqual(["02T12 change  [Other 0>1]", "02T12 ending The end"]);
});

const TIMES = programOf(
  scenarioAround(`main:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: What?, options: { go: { title: Go, news: Tokyo goes., do: { score: +1 }, raise: went, to: under } } } }
    under: { enter: { do: { score: +1 } }, after: { 3h: { to: later } } }
    later:
      enter: { do: { score: +2 } }
      always: [{ to: last, do: { other: +1 } }]
    last: { news: It is over., enter: { do: { other: +2 } }, after: { 1h: end } }
    end: { ending: { title: The end, kind: mixed, text: It ends. } }
side:
  seen_by: [us]
  start: still
  states:
    still: { exit: { do: { score: +10 } }, on: { went: { to: moved, news: Washington has heard. } } }
    moved: { enter: { do: { score: +20 } } }`),
);

describe("a change is booked", () => {
  test("under the choice that caused it, or under the news that its cause has", () => {
    expect(feedOf(TIMES, "us", ["main.ask=go"]).slice(0, 2)).toEqual([
      "02T06 choice japan: Tokyo goes. [Score 10>12]",
      "02T06 news Washington has heard. [Score 12>42]",
    ]);
  });

  test("under the choice, where what lies between isn't heard", () => {
    expect(feedOf(TIMES, "japan", ["main.ask=go"]).slice(0, 2)).toEqual([
      "02T06 choice japan: You chose “Go”. [Score 10>42]",
      "02T06 news Tokyo goes.",
    ]);
  });

  test("on a dated line of its own where a timer or a condition brought it, and under a state's own news", () => {
    expect(feedOf(TIMES, "japan", ["main.ask=go"]).slice(2)).toEqual([
      "02T09 change  [Score 42>44]",
      "02T09 change  [Other 0>1]",
      "02T09 news It is over. [Other 1>3]",
      "02T10 ending The end",
    ]);
  });

  test("and what a run turned on counts what the choice brought, not what time did", () => {
    const { phase } = viewOf(TIMES, "japan", ["main.ask=go"]);
    if (phase.kind !== "ended") throw new Error("it has ended");
    expect(phase.outcome.turns).toMatchObject([
      {
        mine: true,
        text: "You chose “Go”.",
        followed: ["Tokyo goes.", "It is over."],
        changes: [{ from: "10", to: "42", delta: 32 }],
      },
    ]);
  });
});

const TABLE = programOf(
  scenarioAround(
    `main:
  start: meet
  states:
    meet:
      title: The meeting
      together:
        prompt: "Two of you meet. The score is {score}."
        japan:
          prompt: What do you say?
          options:
            yes: { title: Yes, do: { score: +1 } }
            no: { title: No, news: Japan says no., do: { score: +2 } }
        us:
          prompt: And you?
          options:
            stay: { title: Stay, do: { other: +1 } }
            leave: { title: Leave, news: The Americans leave., do: { other: +2 } }
        resolve: [{ do: { score: +5 }, to: end }]
    end: { ending: { title: The end, kind: mixed, text: It ends. } }`,
  ).replace("us: { name", "china: { name: China, role: President }\n  us: { name"),
);

describe("sealed papers", () => {
  const words = ["main.meet:japan=yes", "main.meet:us=leave"];

  test("are opened for those who sat at the table, each with what it changed", () => {
    expect(feedOf(TABLE, "us", words)).toEqual([
      "02T06 choice us: You chose “Leave”. [Other 0>2]",
      "02T06 choice japan: Chose “Yes”. [Score 10>11]",
      "02T06 news The Americans leave.",
      "02T06 change  [Score 11>16]",
      "02T06 ending The end",
    ]);
    expect(feedOf(TABLE, "japan", words)).toEqual([
      "02T06 choice japan: You chose “Yes”.",
      "02T06 news japan: “Yes” came to light. [Score 10>11]",
      "02T06 choice us: Chose “Leave”. [Other 0>2]",
      "02T06 news The Americans leave.",
      "02T06 change  [Score 11>16]",
      "02T06 ending The end",
    ]);
  });

  test("are heard by the others as news, or not at all", () => {
    expect(feedOf(TABLE, "china", words)).toEqual([
      "02T06 choice us: The Americans leave. [Other 0>2]",
      "02T06 change  [Score 10>11]",
      "02T06 change  [Score 11>16]",
      "02T06 ending The end",
    ]);
    expect(JSON.stringify(viewOf(TABLE, "china", words))).not.toContain("Yes");
  });

  test("stay shut until all have chosen", () => {
    const before = words.slice(0, 1);
    expect(feedOf(TABLE, "us", before)).toEqual([]);
    expect(feedOf(TABLE, "white_cell", before)).toEqual(["02T06 choice japan: Chose “Yes”."]);
  });
});

test("the prompt of a table stands in the situation of those who sit at it, with the title of a state without a brief", () => {
  expect(viewOf(TABLE, "japan", []).situation).toEqual([
    { path: "main.meet", title: "The meeting", brief: "Two of you meet. The score is 10." },
  ]);
  expect(viewOf(TABLE, "china", []).situation).toEqual([{ path: "main.meet", title: "The meeting", brief: "" }]);
});
