import type { ConnectOdds, OddsAnswer, OddsPort } from "#session";

/**
 * The kernel in a worker of its own. The worker's file is the one script of the page that may make code: where a server sends a content security
 * policy, that file has one of its own.
 */
export const connectOdds: ConnectOdds = (receive) => {
  const worker = startWorker();
  if (worker === undefined) {
    queueMicrotask(() => receive(BROKEN));
    return NO_PORT;
  }
  worker.addEventListener("message", ({ data }: MessageEvent<OddsAnswer>) => receive(data));
  worker.addEventListener("error", () => receive(BROKEN));
  worker.addEventListener("messageerror", () => receive(BROKEN));
  return { send: (order) => worker.postMessage(order), close: () => worker.terminate() };
};

const BROKEN: OddsAnswer = { kind: "unable", why: "worker" };
const NO_PORT: OddsPort = { send: () => {}, close: () => {} };

/** Undefined where the browser has no workers, or starts none for the page. */
const startWorker = (): Worker | undefined => {
  try {
    return new Worker(new URL("./kernelWorker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
};
