import type { Answer, Intent, Seen, SittingPort, TreeView } from "#sitting";

/** One seat's end of the line to the authority: the newest that it was shown, and its commands. */
export type SeatEnd = {
  readonly seat: string;
  /** Undefined until the first view has come. */
  readonly seen: () => Seen | undefined;
  readonly send: (intent: Intent) => Promise<Answer>;
  readonly tree: () => Promise<TreeView>;
  readonly close: () => void;
};

/** Listens for a seat. A view older than the newest, or the same again, is passed over. */
export const createSeatEnd = (seat: string, port: SittingPort, onSeen: (seen: Seen) => void): SeatEnd => {
  let newest: Seen | undefined;
  const close = port.subscribe((seen) => {
    if (newest !== undefined && seen.number <= newest.number) return;
    newest = seen;
    onSeen(seen);
  });
  return {
    seat,
    close,
    seen: () => newest,
    tree: port.tree,
    send: (intent) => port.send({ ...intent, from: seat, at: newest?.revision ?? 0 }),
  };
};
