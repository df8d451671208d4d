import type { SittingEnvironment } from "#session";

export type World = {
  readonly environment: SittingEnvironment;
  /** Lets time pass in steps of a second, and everything happen that only waits for a promise. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Lets time pass in one jump, as when the computer was asleep: timers that were due meanwhile come once, at its end. */
  readonly sleep: (milliseconds: number) => Promise<void>;
};

/** Time that only goes on when it is told to. */
export const createWorld = (): World => {
  let time = 0;
  let waiting: readonly { readonly due: number; readonly call: () => void }[] = [];
  const advance = (milliseconds: number): void => {
    time += milliseconds;
    const due = waiting.filter((timer) => timer.due <= time);
    waiting = waiting.filter((timer) => timer.due > time);
    for (const { call } of due) call();
  };
  return {
    environment: {
      now: () => time,
      date: () => time,
      after: (milliseconds, call) => {
        const timer = { due: time + milliseconds, call };
        waiting = [...waiting, timer];
        return () => {
          waiting = waiting.filter((one) => one !== timer);
        };
      },
    },
    pass: async (milliseconds) => {
      for (let left = milliseconds; left > 0; left -= 1000) advance(Math.min(left, 1000));
      await settled();
    },
    sleep: async (milliseconds) => {
      advance(milliseconds);
      await settled();
    },
  };
};

/** Lets everything that only waits for a promise happen. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};
