import type { Answer, Intent } from "#sitting";
import type { Seats } from "./createSeats.ts";

/** Sends one command at a time. */
export type Sender = {
  /** Sends it, unless another is under way; a pause always goes. `onDone` is called once it has been carried out. */
  readonly send: (intent: Intent, onDone?: () => void) => void;
  /** Whether what a command has brought is still awaited. */
  readonly isBusy: () => boolean;
  /** Why the last command wasn't carried out. */
  readonly refused: () => string | undefined;
  /** Whether the play stands still: what was asked for last holds on the screen before it has been answered. */
  readonly isPaused: () => boolean;
};

export const createSender = (seats: Pick<Seats, "send" | "newest">, onChange: () => void): Sender => {
  let isUnderWay = false;
  let refused: string | undefined;
  let wanted: boolean | undefined;
  /** The revision that the last command has brought, which the views may be behind. */
  let awaited = 0;

  const isBusy = (): boolean => isUnderWay || (seats.newest()?.revision ?? 0) < awaited;

  const hear = (answer: Answer): void => {
    if (answer.kind === "done") awaited = answer.revision;
    else if (!isQuiet(answer)) refused = answer.text;
  };

  const dispatch = async (intent: Intent, onDone: (() => void) | undefined): Promise<void> => {
    const answer = await seats.send(intent);
    hear(answer);
    if (answer.kind === "done") onDone?.();
  };

  const pause = async (intent: Intent & { readonly kind: "pause" }): Promise<void> => {
    wanted = intent.paused;
    onChange();
    await dispatch(intent, undefined);
    wanted = undefined;
  };

  return {
    isBusy,
    isPaused: () => wanted ?? seats.newest()?.paused === true,
    refused: () => refused,
    send: (intent, onDone) => {
      if (intent.kind === "pause") {
        void pause(intent).finally(onChange);
        return;
      }
      if (isBusy()) return;
      isUnderWay = true;
      refused = undefined;
      onChange();
      void dispatch(intent, onDone).finally(() => {
        isUnderWay = false;
        onChange();
      });
    },
  };
};

/** Others move by themselves where they can; that it is no one's turn, or that someone has moved already, isn't reported. */
const isQuiet = (answer: Exclude<Answer, { readonly kind: "done" }>): boolean =>
  answer.kind === "refused" && answer.code === "nobody-moves";
