import type { Timer } from "./within.ts";
import { within } from "./within.ts";

/** Something that is open until it is closed, or breaks. */
type Closable = { readonly close: () => void };

type Options<Opened> = {
  /** `onLost` is called when what was opened can't be used any more. */
  readonly open: (onLost: () => void) => Promise<Opened>;
  readonly after: Timer;
};

/** How long opening and one piece of work may take before they count as failed, in milliseconds. */
export const OPENING_MS = 3000;
const WORKING_MS = 10_000;

/**
 * Does work over a connection that may get lost: site data may be cleared, a browser may drop what a tab in the background holds. Then it is opened
 * again and the work done once more, so work has to bear being done twice. Rejects where that fails too, or takes too long.
 */
export const createConnection = <Opened extends Closable>({
  open,
  after,
}: Options<Opened>): (<Value>(work: (opened: Opened) => Promise<Value>) => Promise<Value>) => {
  let current: Promise<Opened> | undefined;
  const connect = (): Promise<Opened> => {
    const mine = within(
      open(() => forget(mine)),
      { milliseconds: OPENING_MS, after },
    );
    mine.catch(() => forget(mine));
    return mine;
  };
  const forget = (opened: Promise<Opened>): void => {
    if (current === opened) current = undefined;
  };
  const attempt = async <Value>(work: (opened: Opened) => Promise<Value>): Promise<Value> => {
    current ??= connect();
    return within(work(await current), { milliseconds: WORKING_MS, after });
  };
  return async (work) => {
    try {
      return await attempt(work);
    } catch (error) {
      if (!isLoss(error)) throw error;
      const lost = current;
      current = undefined;
      lost?.then((opened) => opened.close()).catch(() => undefined);
      return attempt(work);
    }
  };
};

/** `InvalidStateError` is the standard's name for a closed connection; Safari says "Connection to Indexed Database server lost" as an `UnknownError`. */
const LOSSES = ["InvalidStateError", "UnknownError", "AbortError", "TransactionInactiveError"];

const isLoss = (error: unknown): boolean => error instanceof Error && LOSSES.includes(error.name);
