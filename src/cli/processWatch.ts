import process from "node:process";
import { setImmediate } from "node:timers/promises";
import type { Watch } from "./shared/console/console.ts";
import { toPrintable } from "./shared/console/toPrintable.ts";

/** So often, in milliseconds, work pauses to see whether it is to stop, and the line is drawn again. */
const PAUSE_MS = 100;

/** Ctrl-C, and what a scheduler sends before it takes the machine away. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * The process as work sees it: the line goes to the error output where that is a terminal, and the first signal to stop asks the work
 * to stop with what it has. The second ends the process. `now` gives milliseconds of a clock that only goes forward.
 */
export const openProcessWatch = (now: () => number): Watch & { readonly close: () => void } => {
  const { stderr } = process;
  let isStopped = false;
  let isListening = false;
  let paused = Number.NEGATIVE_INFINITY;
  let shown = Number.NEGATIVE_INFINITY;
  const stop = (_: string, number: number): void => {
    if (isStopped) process.exit(128 + number);
    isStopped = true;
  };
  return {
    show: (line) => {
      if (!stderr.isTTY || (line !== "" && now() - shown < PAUSE_MS)) return;
      shown = now();
      stderr.write(`\r\u001b[K${toPrintable(line).slice(0, Math.max(20, stderr.columns - 1))}`);
    },
    isStopped: async () => {
      if (!isListening) for (const signal of SIGNALS) process.on(signal, stop);
      isListening = true;
      if (now() - paused < PAUSE_MS) return isStopped;
      await setImmediate();
      paused = now();
      return isStopped;
    },
    close: () => {
      for (const signal of SIGNALS) process.off(signal, stop);
    },
  };
};
