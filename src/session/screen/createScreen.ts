import { createStore } from "zustand/vanilla";
import { invariant } from "#base";
import type { Note } from "#replay";
import type { Intent } from "#sitting";
import type { Screen, ScreenState } from "../sitting.ts";
import type { SittingEnvironment } from "../sittingOptions.ts";
import { createHands } from "./createHands.ts";
import { createPacer } from "./createPacer.ts";
import { createSeats, type SeatsOptions } from "./createSeats.ts";
import { createSender } from "./createSender.ts";
import { createTiming } from "./createTiming.ts";
import { toOtherwise } from "./toOtherwise.ts";
import { toScreenState } from "./toScreenState.ts";

export type ScreenOptions<More extends object> = Omit<SeatsOptions, "onSeen"> & {
  readonly environment: SittingEnvironment;
  readonly clockSeconds: number | undefined;
  /** Called when the time for each decision has been changed. */
  readonly onClockSet?: (seconds: number | undefined) => void;
  /** What the store holds besides, at each view. */
  readonly more: () => More;
};

/**
 * One screen of a sitting, over a line for each person who plays at it. It needs every line's first view at once: where views come from afar, wait
 * for them. Others move at reading pace and the clock runs while someone attends and has the screen.
 */
export const createScreen = <More extends object>(options: ScreenOptions<More>): Screen<ScreenState & More> => {
  let isAttended = true;
  const seats = createSeats({ ...options, onSeen: () => show() });
  const sender = createSender(seats, () => show());
  const timing = createTiming(options, {
    onChange: () => store.setState(state(), true),
    onTimeUp: () => choose(toOtherwise(seats.shown()?.view.phase), { ...timing.note(), byClock: true }),
  });
  const pacer = createPacer(options.environment, () => sender.send({ kind: "advance", far: false }));
  const state = (): ScreenState & More => {
    const seen = seats.newest();
    invariant(seen !== undefined, "every line has shown something before there is a screen");
    return { ...toScreenState(seen, { seats, sender, clock: timing.clock.state() }), ...options.more() };
  };
  const store = createStore<ScreenState & More>(state);

  /** Puts what has been seen on the screen, and time on its way. */
  const show = (): void => {
    store.setState(state(), true);
    const seen = sender.isBusy() ? undefined : seats.shown();
    timing.ask(seen, isAttended && !sender.isPaused());
    pacer.watch(isAttended && !sender.isPaused() ? seen : undefined);
  };

  /** What may be answered by the same question once more gives it all its time again. */
  const sendAnew = (intent: Intent): void => sender.send(intent, timing.startAnew);

  const choose = (ids: readonly string[], note: Note): void => {
    const seen = seats.shown();
    if (seen?.view.phase.kind !== "deciding" || ids.length === 0) return;
    sendAnew({ kind: "choose", seat: seen.seat, window: seen.view.phase.decision.window, options: ids, note });
  };

  const attend = (isNow: boolean): void => {
    isAttended = isNow;
    show();
  };

  return {
    store,
    choose: (ids) => choose(ids, timing.note()),
    takeInitiative: (initiative) => {
      const seat = seats.shown()?.seat;
      if (seat !== undefined) sender.send({ kind: "initiative", seat, initiative, note: timing.note() });
    },
    skip: () => sender.send({ kind: "advance", far: true }),
    setPaused: (paused) => sender.send({ kind: "pause", paused }),
    clock: timing.clockCommands(options.onClockSet),
    undoTo: (ply) => sendAnew({ kind: "undo", ply }),
    hands: createHands(sender),
    tree: seats.tree,
    passTo: (seat) => {
      seats.passTo(seat);
      show();
    },
    takeScreen: () => {
      seats.take();
      show();
    },
    attend: () => {
      attend(true);
      return () => attend(false);
    },
  };
};
