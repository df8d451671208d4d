import { expect, test } from "vitest";
import { createReferee } from "#engine";
import { anonymise, decodeRun, encodeRun, fork, handOver, holderOf, nextMove, type Run, toLine } from "#replay";
import { programOf, readFixture } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";

const referee = createReferee(programOf(readFixture("kitchenSink.yaml")));
const { run, steps } = playByPolicy(referee, 3);

/** A run with everything that its format can hold. */
const full: Run = {
  ...run,
  player: "Ann",
  messages: [
    { at: 0, from: "north", text: "Hold." },
    { at: 2, from: "white_cell", to: ["north"], text: "Ships are moving." },
  ],
  handovers: [{ at: 1, seat: "north", to: { by: "policy", policy: "hawkish" } }],
  plies: run.plies.map((ply, index) => ({
    ...ply,
    ...(index === 0 ? { overrules: true } : {}),
    thinkSeconds: 4.5,
    rationale: "Time.",
    forecast: { settled: 0.25 },
    byClock: true,
  })),
  variations: [
    {
      at: 1,
      plies: run.plies.slice(1, 2),
      handovers: [{ at: 0, seat: "south", to: { by: "white_cell" } }],
      variations: [],
    },
  ],
  bundle: { root: "scenario.yaml" },
};

test("a run file gives back all that a run holds", () => {
  expect(decodeRun(encodeRun(full))).toEqual({ ok: true, value: full });
});

test("a run says which version recorded it, and at which hour it ended", () => {
  expect(run.threshold).toMatch(/^\d+\.\d+\.\d+/);
  expect(run.endHour).toBe(steps.at(-1)?.state.hour);
});

test("without what is personal a run holds its choices alone", () => {
  const text = encodeRun(anonymise(full));
  for (const personal of ["Ann", "Hold.", "moving", "thinkSeconds", "rationale", "forecast"])
    expect(text).not.toContain(personal);
  expect(anonymise({ ...run, player: "Ann" })).toEqual(run);
  expect(anonymise(full)).toMatchObject({ handovers: full.handovers, bundle: full.bundle });
  expect(anonymise(full).plies[0]).toMatchObject({ overrules: true, byClock: true });
});

test("a seat is held by who took it last, from the ply on at which that was", () => {
  const taken = handOver(fork(run, 2), "north", { by: "white_cell" });
  expect(holderOf(taken, "north", 1)).toEqual({ by: "policy" });
  expect(holderOf(taken, "north", 2)).toEqual({ by: "white_cell" });
  expect(handOver(taken, "north", { by: "person" }).handovers).toEqual([
    { at: 2, seat: "north", to: { by: "person" } },
  ]);
});

test("who holds the seat moves next", () => {
  const at = run.plies.findIndex(({ by }) => by === "policy");
  const { window, choice } = run.plies[at] ?? { window: "", choice: "" };
  const state = steps[at]?.state ?? referee.start().state;
  const move = nextMove(referee.program, fork(run, at), state);
  const seat = move?.seat ?? "";
  expect(move).toMatchObject({ kind: "automatic", window, by: "policy" });
  expect(choice).toContain(window);
  for (const by of ["person", "white_cell"] as const)
    expect(nextMove(referee.program, handOver(fork(run, at), seat, { by }), state)).toEqual({
      kind: "person",
      window,
      seat,
      by,
    });
});

test("a line that was taken back keeps who held its seats", () => {
  const first = handOver({ ...fork(run, 2), plies: run.plies.slice(0, 2), variations: [] }, "north", { by: "person" });
  const played: Run = { ...first, plies: run.plies };
  const back = handOver(fork(played, 1), "north", { by: "white_cell" });
  expect(holderOf(back, "north", 1)).toEqual({ by: "white_cell" });
  const old = toLine(back, [0]) ?? back;
  expect(old.plies).toEqual(run.plies);
  expect(old.handovers).toEqual([{ at: 2, seat: "north", to: { by: "person" } }]);
  const again = handOver(fork(played, 2), "north", { by: "white_cell" });
  expect(toLine(again, [0])?.handovers).toEqual([{ at: 2, seat: "north", to: { by: "person" } }]);
});
