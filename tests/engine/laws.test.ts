import { describe, expect, test } from "vitest";
import { createActor, type Snapshot } from "xstate";
import {
  createLiveReferee,
  createReferee,
  type GameState,
  hashState,
  type Program,
  parseChoice,
  reachedEnding,
  viewState,
} from "#engine";
import { decodeLink, decodeRun, encodeLink, encodeRun, fork, replay } from "#replay";
import { last, leavesOf, programOf, readFixture } from "./harness.ts";
import { playByPolicy } from "./randomPlay.ts";

const program = programOf(readFixture("kitchenSink.yaml"));
const referee = createReferee(program);
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

describe("every run of the scenario that uses every construct", () => {
  test("comes to an ending", () => {
    for (const seed of SEEDS) expect(playByPolicy(referee, seed).run.ending, `seed ${seed}`).toBeDefined();
  });

  test("is the same again from the same seed, and another from another", () => {
    const lines = SEEDS.map((seed) =>
      playByPolicy(referee, seed)
        .run.plies.map(({ choice, hash }) => `${choice} ${hash}`)
        .join("\n"),
    );
    expect(
      SEEDS.map((seed) =>
        playByPolicy(createReferee(program), seed)
          .run.plies.map(({ choice, hash }) => `${choice} ${hash}`)
          .join("\n"),
      ),
    ).toEqual(lines);
    expect(new Set(lines).size).toBeGreaterThan(SEEDS.length / 2);
  });

  test("replays to the recorded states, from its file and from its link", () => {
    for (const seed of SEEDS) {
      const { run, steps } = playByPolicy(referee, seed);
      const read = decodeRun(encodeRun(run));
      expect(read).toEqual({ ok: true, value: run });
      const again = replay(referee, run);
      expect(again.problem).toBeUndefined();
      expect(again.steps).toEqual(steps);
      expect(decodeLink(referee, encodeLink(program, run))).toEqual({ ok: true, value: run });
    }
  });

  test("goes the same way on a running actor as by pure transitions", () => {
    for (const seed of SEEDS) {
      const live = createLiveReferee(program);
      expect(playByPolicy(live, seed).steps, `seed ${seed}`).toEqual(playByPolicy(referee, seed).steps);
    }
  });

  test("has in every state one active child in each active compound node, and the machine agrees", () => {
    for (const seed of SEEDS.slice(0, 20))
      for (const { state } of playByPolicy(referee, seed).steps) expectConsistent(program, state);
  });

  test("can be taken up from a persisted snapshot at any ply", () => {
    const { run, steps } = playByPolicy(referee, 3);
    steps.slice(0, -1).forEach(({ state }, ply) => {
      const plain = JSON.parse(JSON.stringify(state)) as GameState;
      const choice = parseChoice(program, run.plies[ply]?.choice ?? "");
      if (choice === undefined) throw new Error("a recorded choice parses");
      expect(referee.applyChoice(plain, choice)).toEqual(steps[ply + 1]);
    });
    const actor = createActor(referee.machine).start();
    const saved = JSON.parse(JSON.stringify(actor.getPersistedSnapshot())) as Snapshot<unknown>;
    expect(createActor(referee.machine, { snapshot: saved }).start().getSnapshot().context).toEqual(
      actor.getSnapshot().context,
    );
  });

  test("keeps what was played before a fork as a variation that still replays", () => {
    const { run } = playByPolicy(referee, 5);
    const forked = fork(run, 2);
    expect(forked.plies).toEqual(run.plies.slice(0, 2));
    expect(forked.variations).toEqual([{ at: 2, plies: run.plies.slice(2), handovers: [], variations: [] }]);
    expect(fork(forked, 2)).toEqual(forked);
    expect(
      replay(referee, { ...forked, plies: [...forked.plies, ...(forked.variations[0]?.plies ?? [])] }).problem,
    ).toBeUndefined();
  });
});

test("a refused choice changes nothing", () => {
  const { state } = referee.start();
  const before = hashState(program, state);
  const copy = JSON.parse(JSON.stringify(state)) as GameState;
  for (const word of ["nowhere.at_all=x", "north!nothing", "white_cell!nothing", "chance!x"]) {
    const choice = parseChoice(program, word);
    if (choice !== undefined) expect(referee.applyChoice(state, choice)).toHaveProperty("refusal");
  }
  expect(state).toEqual(copy);
  expect(hashState(program, state)).toBe(before);
});

test("what a seat may not see is in no part of its view", () => {
  const { scenario } = program;
  for (const seed of SEEDS.slice(0, 20)) {
    for (const { state } of playByPolicy(referee, seed).steps) {
      for (const { id: seat } of scenario.seats) {
        const hidden = scenario.variables.flatMap(({ seenBy }, index) =>
          seenBy !== undefined && !seenBy.includes(seat) ? [index] : [],
        );
        const other = {
          ...state,
          values: state.values.map((value, index) =>
            hidden.includes(index) ? otherValue(program, index, value) : value,
          ),
        };
        const [mine, theirs] = [viewState(program, state, seat), viewState(program, other, seat)];
        expect({ values: mine.values, active: mine.active }).toEqual({ values: theirs.values, active: theirs.active });
      }
    }
  }
});

test("a run whose states were altered names the ply and the part that differs", () => {
  const { run } = playByPolicy(referee, 1);
  const [variables = "", ...rest] = (run.plies[1]?.hash ?? "").split("-");
  const altered = [variables === "0000" ? "1111" : "0000", ...rest].join("-");
  const plies = run.plies.map((ply, index) => (index === 1 ? { ...ply, hash: altered } : ply));
  expect(replay(referee, { ...run, plies }).problem).toEqual({
    kind: "diverged",
    ply: 1,
    choice: run.plies[1]?.choice,
    differs: ["variables"],
  });
});

test("a run that has ended takes no more choices", () => {
  const { run, steps } = playByPolicy(referee, 2);
  const { state } = last(steps);
  expect(reachedEnding(program, state)).toBe(run.ending);
  const choice = parseChoice(program, run.plies[0]?.choice ?? "");
  if (choice !== undefined) expect(referee.applyChoice(state, choice)).toEqual({ refusal: { code: "ended" } });
  expect(leavesOf(program, state).length).toBeGreaterThan(0);
});

const otherValue = ({ variables }: Program, index: number, value: number): number => {
  const range = variables[index];
  return range === undefined ? value : value === range.low ? range.high : range.low;
};

const expectConsistent = ({ nodes, roots }: Program, state: GameState): void => {
  for (const root of roots) expect(state.active[root]).toBe(1);
  for (const { index, kind, children, path } of nodes) {
    const active = children.filter((child) => state.active[child] === 1).length;
    const expected = state.active[index] !== 1 ? 0 : kind === "compound" ? 1 : children.length;
    expect(active, path).toBe(expected);
  }
};
