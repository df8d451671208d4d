import type { SittingEnvironment } from "#session";

/** The browser's clock. */
export const ENVIRONMENT: SittingEnvironment = {
  now: () => Date.now(),
  after: (milliseconds, call) => {
    const timer = window.setTimeout(call, milliseconds);
    return () => {
      window.clearTimeout(timer);
    };
  },
};
