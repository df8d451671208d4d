import { setImmediate } from "node:timers/promises";
import { type Bundle, readBundled } from "#scenario";

/** After so many readings the reader is as fast as it gets; the first takes three times as long. */
const READINGS = 5;

/** Reads a scenario again and again, so that the first save is checked as quickly as later ones. Lets other things happen in between. */
export const warmUp = async (bundle: Bundle): Promise<void> => {
  for (let reading = 1; reading < READINGS; reading += 1) {
    await setImmediate();
    readBundled(bundle);
  }
};
