import { setImmediate } from "node:timers/promises";
import type { Bundle } from "#scenario";
import type { Version } from "#session";
import type { Versions } from "./createVersions.ts";

type Listener = {
  /** The newest version as JSON. Called twice where the translations have something to add. */
  readonly send: (message: string) => void;
  /** Once for each save that isn't overtaken by the next. */
  readonly onWhole: (version: Version) => void;
};

/** Gives back what to call with each save's files: the scenario is sent first, so that the page needn't wait for its translations. */
export const followFiles = (versions: Versions, { send, onWhole }: Listener): ((files: Bundle) => Promise<void>) => {
  let newest: Bundle | undefined;
  return async (files) => {
    newest = files;
    const early = JSON.stringify(versions.early(files));
    send(early);
    const reading = versions.whole(files);
    for (;;) {
      await setImmediate();
      if (newest !== files) return;
      const { value, done } = reading.next();
      if (done !== true) continue;
      const whole = JSON.stringify(value);
      if (whole !== early) send(whole);
      onWhole(value);
      return;
    }
  };
};
