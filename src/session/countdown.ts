import type { SittingEnvironment } from "./sittingOptions.ts";

/** Ticks come every second; after a longer silence, in milliseconds, the computer was asleep, and no one has lost time by it. */
const LONGEST_TICK = 5_000;

/** Time that runs out. */
export type Countdown = {
  readonly leftMs: () => number;
  readonly isRunning: () => boolean;
  readonly stop: () => void;
  readonly run: () => void;
  /** Sets how much is left; the countdown is then paused. */
  readonly put: (leftMs: number) => void;
};

/** A countdown that stands at nothing. While it runs it says so at every whole second, for the last time when all of it is over. */
export const createCountdown = (environment: SittingEnvironment, onTick: (isOver: boolean) => void): Countdown => {
  let leftMs = 0;
  let since: number | undefined;
  let cancel = (): void => {};
  const remaining = (): number =>
    since === undefined ? leftMs : Math.max(0, leftMs - Math.min(LONGEST_TICK, environment.now() - since));
  const tick = (): void => {
    cancel = environment.after(remaining() % 1000 || 1000, () => {
      leftMs = remaining();
      since = leftMs > 0 ? environment.now() : undefined;
      if (since !== undefined) tick();
      onTick(since === undefined);
    });
  };
  const put = (ms: number): void => {
    cancel();
    leftMs = ms;
    since = undefined;
  };
  return {
    leftMs: remaining,
    isRunning: () => since !== undefined,
    stop: () => put(remaining()),
    run: () => {
      since = environment.now();
      tick();
    },
    put,
  };
};
