import type { Answer, Intent, SeatCard, Seen, SittingPort, TreeView } from "#sitting";
import type { Other } from "../sitting.ts";
import { createSeatEnd, type SeatEnd } from "./createSeatEnd.ts";

/** The people at one screen, one of whom has it or is about to take it. */
export type Seats = {
  /** What the one who has the screen is shown; nothing while it is passed on. */
  readonly shown: () => Seen | undefined;
  /** What the one who has the screen, or is about to, was shown last. */
  readonly newest: () => Seen | undefined;
  readonly passing: () => SeatCard | undefined;
  readonly others: () => readonly Other[];
  readonly passTo: (seat: string) => void;
  readonly take: () => void;
  readonly send: (intent: Intent) => Promise<Answer>;
  /** The play as the one who has the screen knows it; undefined while it is passed on. */
  readonly tree: () => Promise<TreeView | undefined>;
  readonly close: () => void;
};

export type SeatsOptions = {
  /** Who plays at this screen now; the first is the first to have it. Never no one. */
  readonly people: () => readonly string[];
  readonly connect: (seat: string) => SittingPort;
  readonly onSeen: () => void;
};

/** Keeps a line for each of them. Where there are several, no one has the screen before having taken it. */
export const createSeats = ({ people, connect, onSeen }: SeatsOptions): Seats => {
  const ends = new Map<string, SeatEnd>();
  let [current = ""] = people();
  let isPassing = people().length > 1;
  /** A new line shows something at once; listeners hear of what is new only when everyone has a line. */
  let isFollowing = true;
  const hear = (): void => {
    if (isFollowing) return;
    isFollowing = true;
    follow();
    isFollowing = false;
    onSeen();
  };
  const follow = (): void => {
    const now = people();
    for (const [seat, end] of ends) if (!now.includes(seat)) end.close();
    for (const seat of [...ends.keys()]) if (!now.includes(seat)) ends.delete(seat);
    for (const seat of now) if (!ends.has(seat)) ends.set(seat, createSeatEnd(seat, connect(seat), hear));
    if (now.includes(current)) return;
    current = now[0] ?? current;
    isPassing = true;
  };
  const newest = (): Seen | undefined => ends.get(current)?.seen();
  follow();
  current = [...ends.values()].find(isDeciding)?.seat ?? current;
  isFollowing = false;
  return {
    newest,
    shown: () => (isPassing ? undefined : newest()),
    passing: () => (isPassing ? newest()?.view.seat : undefined),
    others: () =>
      [...ends.values()].flatMap((end) => {
        const seen = end.seat === current ? undefined : end.seen();
        return seen === undefined ? [] : [{ seat: seen.view.seat, isAsked: isDeciding(end) }];
      }),
    passTo: (seat) => {
      if (!ends.has(seat)) return;
      current = seat;
      isPassing = true;
    },
    take: () => {
      isPassing = false;
    },
    send: (intent) => ends.get(current)?.send(intent) ?? Promise.resolve({ kind: "done", revision: 0 }),
    tree: async () => (isPassing ? undefined : ends.get(current)?.tree()),
    close: () => {
      for (const end of ends.values()) end.close();
    },
  };
};

const isDeciding = (end: SeatEnd): boolean => end.seen()?.view.phase.kind === "deciding";
