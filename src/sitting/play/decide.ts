import { CHANCE, type Choice, WHITE_CELL } from "#engine";
import { type Made, nextMove, type Player } from "#replay";
import type { Command } from "./command.ts";
import { type Followed, make, noteDown } from "./follow.ts";
import { type LiveRun, playerOf, stateOf } from "./liveRun.ts";
import { whyMayNot } from "./mayCommand.ts";
import type { SittingRecord, StandingRecord } from "./sittingRecord.ts";
import type { SittingRefusal } from "./sittingRefusal.ts";

/** The result of a command: the records to keep, and the sitting after it. */
export type Decided = { readonly records: readonly SittingRecord[]; readonly live: LiveRun };

/** More automatic moves than this at once are left for the next command. */
const MOST_MOVES = 1_000;

/** The result of a command, or why it is refused, which changes nothing. Pure. */
export const decide = (live: LiveRun, command: Command): Decided | { readonly refusal: SittingRefusal } => {
  const why = whyMayNot(live, command);
  if (why !== undefined) return { refusal: { code: why } };
  return carryOut(live, command);
};

const carryOut = (live: LiveRun, command: Command): Decided | { readonly refusal: SittingRefusal } => {
  switch (command.kind) {
    case "choose": {
      const { seat, window, options } = command;
      return once(make(live, toMade(live, command, { kind: "option", seat, window, options })));
    }
    case "initiative": {
      const { seat, initiative } = command;
      return once(make(live, toMade(live, command, { kind: "initiative", seat, initiative })));
    }
    case "inject":
      return once(make(live, { choice: { kind: "inject", inject: command.inject }, by: "white_cell" }));
    case "hand-over":
      return handSeatOver(live, command.seat, command.to);
    case "pause":
      return note(live, { kind: "pause", paused: command.paused });
    case "undo":
      if (!(command.ply >= 0 && command.ply < live.run.plies.length)) return { refusal: { code: "not-your-choice" } };
      return note(live, { kind: "cut", ply: command.ply });
    case "advance":
      return advance(live, command.far);
  }
};

type Chosen = Extract<Command, { readonly kind: "choose" | "initiative" }>;

/** A choice of the seat's own person, or one that the White Cell makes: in another's place unless the seat is its own to play. */
const toMade = (live: LiveRun, { from, seat, note: said = {} }: Chosen, choice: Choice): Made => {
  if (from !== WHITE_CELL) return { choice, by: "person", note: said };
  const isOwn = seat !== CHANCE && playerOf(live, seat)?.by === "white_cell";
  return { choice, by: "white_cell", ...(isOwn ? {} : { overrules: true as const }), note: said };
};

const handSeatOver = (live: LiveRun, seat: string, to: Player): Decided | { readonly refusal: SittingRefusal } => {
  const { seats, policies } = live.referee.program;
  if (!seats.includes(seat)) return { refusal: { code: "unknown-seat", id: seat, known: seats } };
  const wanted = to.by === "policy" ? to.policy : undefined;
  const known = policies.map(({ id }) => id);
  if (wanted !== undefined && !known.includes(wanted))
    return { refusal: { code: "unknown-policy", id: wanted, known } };
  return note(live, { kind: "hand-over", seat, to });
};

/** Lets chance and policies move: once, or until a person is asked or no one is. */
const advance = (live: LiveRun, far: boolean): Decided | { readonly refusal: SittingRefusal } => {
  const records: SittingRecord[] = [];
  let now = live;
  do {
    const move = nextMove(now.referee.program, now.run, stateOf(now));
    const made = move?.kind === "automatic" ? make(now, { choice: move.choice, by: move.by }) : undefined;
    if (made === undefined) break;
    if ("refusal" in made) return records.length === 0 ? made : { records, live: now };
    records.push(made.record);
    now = made.live;
  } while (far && records.length < MOST_MOVES);
  return records.length === 0 ? { refusal: { code: "nobody-moves" } } : { records, live: now };
};

const once = (made: Followed | { readonly refusal: SittingRefusal }): ReturnType<typeof decide> =>
  "refusal" in made ? made : { records: [made.record], live: made.live };

/** A record that nothing can speak against any more. */
const note = (live: LiveRun, record: StandingRecord): Decided => ({
  records: [record],
  live: noteDown(live, record),
});
