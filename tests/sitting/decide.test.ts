import { describe, expect, test } from "vitest";
import { createReferee, WHITE_CELL } from "#engine";
import { replay } from "#replay";
import { decide, follow, type Intent, type LiveRun, openLiveRun, type SittingRecord } from "#sitting";
import { createNumbers } from "./numbers.ts";
import { atTheMeeting, choose, FAR, kitchenSink, play, sent, sitPlain, sitSteered, whyRefused } from "./table.ts";

const HOLD = choose("north", "incident.standoff", "hold");
const INJECT: Intent = { kind: "inject", inject: "cable_cut" };
const PAUSE: Intent = { kind: "pause", paused: true };
const TO_POLICY: Intent = { kind: "hand-over", seat: "north", to: { by: "policy", policy: "hawkish" } };

/** Where Northland decides for the first time; the White Cell sits there where it is said. */
const standoff = (live: LiveRun): LiveRun => play(live, ["north", FAR]);

describe("who may do what", () => {
  const plain = standoff(sitPlain());
  const steered = standoff(sitSteered());
  const paused = play(steered, [WHITE_CELL, PAUSE]);
  const gone = play(plain, ["north", HOLD]);

  test.each<[string, LiveRun, string, Intent, string | undefined]>([
    ["a person chooses for their own seat", plain, "north", HOLD, undefined],
    ["nobody chooses for another's", plain, "ally", HOLD, "not-yours"],
    ["a seat of the computer sends nothing", plain, "south", FAR, "not-seated"],
    ["nobody steers where nobody sits as the White Cell", plain, WHITE_CELL, INJECT, "not-seated"],
    ["a person sends no inject", plain, "north", INJECT, "white-cell"],
    ["a person hands nothing over", plain, "north", TO_POLICY, "white-cell"],
    ["a person stops the play among themselves", plain, "north", PAUSE, undefined],
    ["a person doesn't stop the White Cell's play", steered, "north", PAUSE, "white-cell"],
    ["the White Cell sends an inject", steered, WHITE_CELL, INJECT, undefined],
    ["the White Cell chooses in a seat's place", steered, WHITE_CELL, HOLD, undefined],
    ["the White Cell hands a seat over", steered, WHITE_CELL, TO_POLICY, undefined],
    ["there is no seat of that name", steered, WHITE_CELL, { ...TO_POLICY, seat: "west" }, "unknown-seat"],
    [
      "there is no policy of that name",
      steered,
      WHITE_CELL,
      { kind: "hand-over", seat: "north", to: { by: "policy", policy: "owlish" } },
      "unknown-policy",
    ],
    ["nobody chooses while the White Cell has stopped the play", paused, "north", HOLD, "stands-still"],
    ["the White Cell does", paused, WHITE_CELL, HOLD, undefined],
    ["nothing moves by itself where a person is asked", plain, "north", FAR, "nobody-moves"],
    ["a person goes back to their own choice", gone, "north", { kind: "undo", ply: plain.run.plies.length }, undefined],
    ["nobody goes back to another's", gone, "ally", { kind: "undo", ply: plain.run.plies.length }, "not-your-choice"],
    ["nobody goes back to what hasn't been played", steered, WHITE_CELL, { kind: "undo", ply: 99 }, "not-your-choice"],
    ["a person doesn't go back in the White Cell's play", steered, "north", { kind: "undo", ply: 0 }, "white-cell"],
    [
      "the rules of the scenario hold for everyone",
      plain,
      "north",
      choose("north", "incident.standoff", "fly"),
      "rules",
    ],
  ])("%s", (_, live, from, act, code) => {
    expect(whyRefused(live, sent(live, from, act))?.code).toBe(code);
  });

  test("a seat that was handed over is no longer its person's", () => {
    const handed = play(steered, [WHITE_CELL, TO_POLICY]);
    expect(whyRefused(handed, sent(handed, "north", HOLD))?.code).toBe("not-seated");
    const back = play(handed, [WHITE_CELL, { kind: "hand-over", seat: "north", to: { by: "person" } }]);
    expect(whyRefused(back, sent(back, "north", HOLD))).toBeUndefined();
  });
});

describe("what is recorded", () => {
  test("that the White Cell chose in another's place, and not where the seat is its own to play", () => {
    const steered = standoff(sitSteered());
    expect(play(steered, [WHITE_CELL, HOLD]).run.plies.at(-1)).toMatchObject({ by: "white_cell", overrules: true });
    const own = play(steered, [WHITE_CELL, { kind: "hand-over", seat: "north", to: { by: "white_cell" } }]);
    const { plies, handovers } = play(own, [WHITE_CELL, HOLD]).run;
    expect(plies.at(-1)).toMatchObject({ by: "white_cell", choice: "incident.standoff=hold" });
    expect(plies.at(-1)).not.toHaveProperty("overrules");
    expect(handovers).toEqual([{ at: plies.length - 1, seat: "north", to: { by: "white_cell" } }]);
  });

  test("an outcome that the White Cell gives instead of a draw, and the run verifies", () => {
    const live = sitSteered();
    const drawn = play(live, [WHITE_CELL, choose("chance", "weather.front", "storm")]);
    expect(drawn.run.plies).toMatchObject([{ choice: "weather.front=storm", by: "white_cell", overrules: true }]);
    expect(replay(createReferee(kitchenSink), drawn.run).problem).toBeUndefined();
  });
});

describe("sealed choices", () => {
  const meeting = atTheMeeting();
  const word: Readonly<Record<string, string>> = { japan: "threaten", us: "back" };

  test.each([
    ["japan", "us"],
    ["us", "japan"],
  ])("can be made in any order: %s, then %s", (first, second) => {
    const half = play(meeting, [first, choose(first, "main.meet", word[first] ?? "")]);
    // The second saw the question before the first had answered: that is no reason to look again.
    const late = { ...choose(second, "main.meet", word[second] ?? ""), from: second, at: meeting.revision };
    const decided = decide(half, late);
    expect("refusal" in decided ? decided.refusal : decided.live.run.plies.map(({ choice }) => choice)).toEqual([
      `main.meet:${first}=${word[first]}`,
      `main.meet:${second}=${word[second]}`,
    ]);
  });

  test("are made once, even where the same seats are asked again later", () => {
    const half = play(meeting, ["us", choose("us", "main.meet", "back")]);
    const again = choose("us", "main.meet", "refuse");
    expect(whyRefused(half, sent(half, "us", again))).toMatchObject({
      code: "rules",
      refusal: { code: "wrong-seat", expected: ["japan"] },
    });
    const steered = atTheMeeting({ [WHITE_CELL]: { by: "person" } });
    const round = play(
      steered,
      ["us", choose("us", "main.meet", "back")],
      ["japan", choose("japan", "main.meet", "threaten")],
      [WHITE_CELL, choose("chance", "main.draw", "holds")],
    );
    expect(whyRefused(round, { ...again, from: "us", at: steered.revision })?.code).toBe("too-late");
    expect(whyRefused(round, sent(round, "us", again))).toBeUndefined();
  });
});

test("an answer to a question that no longer stands is refused", () => {
  const asked = standoff(sitSteered());
  const command = sent(asked, "north", HOLD);
  const past = play(asked, [WHITE_CELL, choose("north", "incident.standoff", "board")]);
  const undone = play(past, [WHITE_CELL, { kind: "undo", ply: asked.run.plies.length }]);
  for (const live of [past, undone]) expect(whyRefused(live, command)?.code).toBe("too-late");
  expect(whyRefused(asked, { ...command, at: asked.revision + 1 })?.code).toBe("too-late");
});

test("a refused command changes nothing, and records played again make the same sitting", () => {
  const seats = ["north", "ally", "south", WHITE_CELL, "nobody"];
  for (let seed = 0; seed < 12; seed++) {
    const dice = createNumbers(seed);
    let live = seed % 2 === 0 ? sitPlain() : sitSteered();
    const kept: SittingRecord[] = [];
    const opened = openLiveRun(createReferee(kitchenSink), live.run, live.steps);
    for (let turn = 0; turn < 60; turn++) {
      const before = structuredClone(live.run);
      const act = ACTS[dice(ACTS.length)] ?? FAR;
      const decided = decide(live, sent(live, seats[dice(seats.length)] ?? "", act));
      expect(live.run).toEqual(before);
      if ("refusal" in decided) continue;
      kept.push(...decided.records);
      live = decided.live;
    }
    const again = JSON.parse(JSON.stringify(kept)).reduce(
      (now: LiveRun | undefined, record: SittingRecord) => now && follow(now, record),
      opened,
    );
    expect(again?.run).toEqual(live.run);
    expect(again?.revision).toBe(live.revision);
    expect(replay(createReferee(kitchenSink), live.run).problem).toBeUndefined();
  }
});

const ACTS: readonly Intent[] = [
  FAR,
  FAR,
  { kind: "advance", far: false },
  HOLD,
  choose("north", "incident.boarding.search.deck", "divers"),
  choose("south", "incident.operation.air.patrol_flight", "contest"),
  choose("ally", "incident.summit", "back"),
  choose("north", "incident.summit", "ask"),
  choose("chance", "weather.front", "sun"),
  { kind: "initiative", seat: "north", initiative: "call_ally" },
  INJECT,
  PAUSE,
  { kind: "pause", paused: false },
  TO_POLICY,
  { kind: "hand-over", seat: "north", to: { by: "person" } },
  { kind: "hand-over", seat: "ally", to: { by: "white_cell" } },
  { kind: "undo", ply: 1 },
  { kind: "undo", ply: 3 },
];
