import { describe, expect, test } from "vitest";
import { createReferee, type Step } from "#engine";
import type { Run } from "#replay";
import { createTeller, type SittingView, toSittingView } from "#sitting";
import { toMapPreview } from "../../src/sitting/view/toMapPreview.ts";
import { apply, last, playWords, programOf, readWithoutDraws, scenarioAround } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";

const program = programOf(readWithoutDraws());
const referee = createReferee(program);

const viewOf = (seat: string, run: Run, steps: readonly Step[]): SittingView =>
  toSittingView(createTeller(program, seat), { referee, run, steps, seat });

/** The view after some choices, as a seat has it. */
const viewAfter = (seat: string, words: readonly string[]): SittingView => {
  const steps = playWords(referee, words);
  const { run } = playByPolicy(referee, 0);
  const plies = words.map((choice, index) => ({
    choice,
    by: "person" as const,
    window: "",
    hour: steps[index]?.state.hour ?? 0,
    hash: "",
  }));
  const { ending: _, ...open } = run;
  return viewOf(seat, { ...open, plies }, steps);
};

describe("what a seat sees", () => {
  test("has nothing in it of charts, variables and initiatives that it may not know", () => {
    for (let seed = 0; seed < 25; seed++) {
      const { run, steps } = playByPolicy(referee, seed);
      const south = JSON.stringify(viewOf("south", run, steps));
      for (const secret of ["Legal situation", "The two leaders have spoken", "Call the ally", "The plan has leaked"])
        expect(south, `seed ${seed}`).not.toContain(secret);
    }
    const north = JSON.stringify(viewAfter("north", ["weather.front=sun", "north!call_ally"]));
    for (const known of ["Legal situation", "The two leaders have spoken", "The plan has leaked"])
      expect(north).toContain(known);
  });

  test("doesn't show a sealed choice before all have chosen, and shows it then", () => {
    const before = [
      "weather.front=sun",
      "incident.standoff=hold",
      "incident.boarding.search.deck=divers",
      "incident.operation.air.patrol_flight=wait_out",
    ];
    const sealed = [...before, "incident.summit:ally=refuse"];
    expect(JSON.stringify(viewAfter("north", sealed).feed)).not.toContain("The ally stays away.");
    const open = viewAfter("north", [...sealed, "incident.summit:north=threaten"]);
    expect(open.feed.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["The ally stays away.", "They part without a word."]),
    );
  });
});

describe("a decision", () => {
  const { phase, situation, steppers } = viewAfter("north", ["weather.front=sun"]);
  if (phase.kind !== "deciding") throw new Error("north is asked");
  const { decision } = phase;

  test("has its deadline in game time, and what is taken when it passes", () => {
    expect(decision.deadline).toEqual({
      hours: 6,
      instant: "2027-04-04T00:00+09:00",
      otherwise: "Hold and watch",
      option: "hold",
    });
  });
  test("is the same question until it is answered, whatever initiatives are taken meanwhile", () => {
    const question = (...words: string[]) => {
      const { phase: at } = viewAfter("north", ["weather.front=sun", ...words]);
      return at.kind === "deciding" ? at.question : undefined;
    };
    expect(question()).toBeDefined();
    expect(question("north!call_ally")).toBe(question());
  });
  test("is another question where the same window opens again", () => {
    const round = createReferee(
      programOf(
        scenarioAround(
          "game: { start: ask, states: { ask: { decide: { seat: japan, prompt: P, options: { on: { title: On, to: ask }, off: { title: Off, to: end } } } }, end: { ending: { title: End, kind: mixed, text: End. } } } }",
        ),
      ),
    );
    const { run } = playByPolicy(referee, 0);
    const at = (plies: Run["plies"]): SittingView["phase"] =>
      toSittingView(createTeller(round.program, "japan"), {
        referee: round,
        run: { ...run, plies },
        steps: [],
        seat: "japan",
      }).phase;
    const ply = { choice: "game.ask=on", by: "person", window: "game.ask", hour: 0, hash: "" } as const;
    expect(at([])).toMatchObject({ kind: "deciding", question: "game.ask 0 " });
    expect(at([ply])).toMatchObject({ kind: "deciding", question: "game.ask 1 " });
  });
  test("says in words why an option is locked", () => {
    expect(decision.options.find(({ id }) => id === "recognise")?.locked).toEqual({
      why: "Nobody has been hurt, or the moment has passed.",
      failing: ["Keepers wounded must be at least 1 (it is 0)"],
    });
    expect(decision.options.filter(({ locked }) => locked === undefined).map(({ id }) => id)).toEqual([
      "hold",
      "board",
    ]);
  });
  test("names the law, the time it takes and how often an initiative is left", () => {
    expect(decision.options[0]).toMatchObject({
      takesHours: 12,
      basis: { law: "Security Act, article 2", citation: { confidence: "A" } },
    });
    expect(decision.initiatives).toMatchObject([{ id: "call_ally", left: 2, takesHours: 2 }]);
  });
  test("stands in a situation described by the states, on the chart's current step", () => {
    expect(situation.map(({ title }) => title)).not.toContain("");
    expect(steppers[0]?.steps.filter(({ current }) => current).map(({ id }) => id)).toEqual(["standoff"]);
    expect(steppers[0]?.steps.filter(({ visited }) => visited).map(({ id }) => id)).toEqual(["drift", "standoff"]);
  });
});

test("a draw of chance shows its odds before and, in the feed, after", () => {
  const view = viewAfter("north", []);
  expect(view.phase).toMatchObject({
    kind: "waiting",
    for: "Chance",
    chance: [
      { id: "storm", probability: 1 / 3 },
      { id: "sun", probability: 2 / 3 },
    ],
  });
  const after = viewAfter("north", ["weather.front=storm"]);
  expect(after.feed.find(({ kind }) => kind === "chance")).toMatchObject({
    text: "A storm",
    odds: [{ id: "storm" }, { id: "sun" }],
    drawn: "storm",
  });
});

test("an indicator explains its last change by what brought it", () => {
  const { indicators } = viewAfter("north", ["weather.front=storm"]);
  expect(indicators.find(({ variable }) => variable === "wounded")).toMatchObject({
    value: { kind: "integer", value: 1, low: 0, high: 500 },
    trend: [0, 1],
    last: { from: 0, to: 1, because: "The storm throws the trawler ashore." },
  });
});

test("what only some seats know names them, and what all know names no one", () => {
  const { indicators, statuses } = viewAfter("north", []);
  const knowers = ["Government of Northland", "The Ally"];
  expect(indicators.filter(({ knownTo }) => knownTo !== undefined)).toMatchObject([
    { variable: "plan_known", knownTo: knowers },
  ]);
  expect(statuses.find(({ chart }) => chart === "legal")).toMatchObject({ knownTo: knowers });
  expect(statuses.filter(({ chart }) => chart !== "legal").every(({ knownTo }) => knownTo === undefined)).toBe(true);
});

test("the map is the scenario's, changed by the active states in file order", () => {
  const start = viewAfter("north", []).map;
  expect(start.units.map(({ id }) => id)).toContain("trawler");
  const steps = playWords(referee, ["weather.front=sun"]);
  const later = viewAfter("north", ["weather.front=sun"]).map;
  expect(later.units.find(({ id }) => id === "patrol")?.via ?? []).toHaveLength(
    later.units.some(({ id }) => id === "patrol") ? 2 : 0,
  );
  expect(apply(referee, last(steps).state, "incident.standoff=hold").state.hour).toBeGreaterThan(0);
});

describe("the preview of an option", () => {
  const { phase } = viewAfter("north", ["weather.front=sun"]);
  if (phase.kind !== "deciding") throw new Error("north is asked");
  const preview = (id: string) => phase.decision.options.find((option) => option.id === id)?.preview;

  test("is what its map items would change, and nothing without them", () => {
    expect(preview("recognise")).toMatchObject({
      units: [],
      zones: [{ id: "ring" }],
      routes: [],
      strikes: [{ at: [34.1, 129.2], by: "blue" }],
      gone: [],
    });
    expect(preview("hold")).toBeUndefined();
  });

  test("says where a unit would go, and what would no longer be shown", () => {
    const state = last(playWords(referee, ["weather.front=sun"])).state;
    const items = [
      { kind: "move", unit: "patrol", to: [34, 130], via: [[33.8, 130.2]] },
      { kind: "hide", ids: ["drill"] },
    ] as const;
    const north = toMapPreview(createTeller(program, "north"), state, { preview: items });
    expect(north?.units).toMatchObject([{ id: "patrol", at: [34, 130], via: [[33.8, 130.2]] }]);
    expect(north?.gone).toEqual([{ kind: "zone", id: "drill" }]);
    const south = toMapPreview(createTeller(program, "south"), state, { preview: items });
    expect(south?.units).toEqual([]);
  });
});

test("an ended run shows its ending, the assessment within bounds, and the path with one's own choices", () => {
  for (let seed = 0; seed < 25; seed++) {
    const { run, steps } = playByPolicy(referee, seed);
    const { phase } = viewOf("north", run, steps);
    if (phase.kind !== "ended") throw new Error("it has ended");
    expect(phase.outcome.ending?.id).toBe(run.ending);
    for (const { score, out } of phase.outcome.criteria) expect(score >= 0 && score <= out).toBe(true);
    expect(phase.outcome.path.filter(({ mine }) => mine).every(({ seat }) => seat.id === "north")).toBe(true);
  }
});

test("an ended run turned on the seat's own choices, the draws, and the choice with which it ended, oldest first", () => {
  for (let seed = 0; seed < 25; seed++) {
    const { run, steps } = playByPolicy(referee, seed);
    const { phase, feed } = viewOf("north", run, steps);
    if (phase.kind !== "ended") throw new Error("it has ended");
    const { turns } = phase.outcome;
    const plies = turns.map(({ ply }) => ply);
    expect(plies.length).toBeLessThanOrEqual(5);
    expect(plies).toEqual([...new Set(plies)].sort((one, other) => one - other));
    const end = feed.find(({ kind }) => kind === "ending")?.ply;
    expect(plies.at(-1)).toBe(end);
    for (const { ply, mine, seat, changes } of turns.slice(0, -1)) {
      expect(mine || seat?.id === "chance", `ply ${ply}`).toBe(true);
      expect(changes).not.toEqual([]);
    }
  }
});

test("a turn brought by chance says how likely it was, what followed and what it moved", () => {
  const { run, steps } = playByPolicy(referee, seedWithStorm());
  const { phase } = viewOf("north", run, steps);
  if (phase.kind !== "ended") throw new Error("it has ended");
  expect(phase.outcome.turns.find(({ text }) => text === "A storm")).toMatchObject({
    mine: false,
    probability: 1 / 3,
    followed: ["The storm throws the trawler ashore."],
    changes: expect.arrayContaining([{ name: "Keepers wounded", from: "0", to: "1", delta: 1 }]),
  });
});

/** The first seed of a run that turned on the storm. */
const seedWithStorm = (): number =>
  Array.from({ length: 200 }, (_, seed) => seed).find((seed) => {
    const { run, steps } = playByPolicy(referee, seed);
    const { phase } = viewOf("north", run, steps);
    return phase.kind === "ended" && phase.outcome.turns.some(({ text }) => text === "A storm");
  }) ?? 0;
