const LONGEST_WAIT_MS = 5000;

/** Calls back when the page is idle, and after five seconds at the latest; gives back a function that cancels it. Not every browser says when it is idle. */
export const whenIdle = (call: () => void): (() => void) => {
  if ("requestIdleCallback" in window) {
    const idle = window.requestIdleCallback(call, { timeout: LONGEST_WAIT_MS });
    return () => window.cancelIdleCallback(idle);
  }
  const timer = setTimeout(call, LONGEST_WAIT_MS / 5);
  return () => clearTimeout(timer);
};
