const LONGEST_WAIT_MS = 5000;

/** Calls when the page has nothing better to do, and after five seconds at the latest; gives back how to call it off. Not every browser says when it is idle. */
export const whenIdle = (call: () => void): (() => void) => {
  if ("requestIdleCallback" in window) {
    const idle = window.requestIdleCallback(call, { timeout: LONGEST_WAIT_MS });
    return () => window.cancelIdleCallback(idle);
  }
  const timer = setTimeout(call, LONGEST_WAIT_MS / 5);
  return () => clearTimeout(timer);
};
