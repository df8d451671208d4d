import type { SittingEnvironment } from "#session";

/** The browser's clocks. */
export const ENVIRONMENT: SittingEnvironment = {
  now: () => performance.now(),
  date: () => Date.now(),
  after: (milliseconds, call) => {
    const timer = window.setTimeout(call, milliseconds);
    return () => {
      window.clearTimeout(timer);
    };
  },
};
