import { encodeRun, MOST_CHARACTERS, type Run } from "#replay";
import { bundleToJson } from "#scenario";
import type { Console } from "../console/console.ts";
import { readBundleFile, readText } from "./readInput.ts";
import { shippedPath } from "./readRun.ts";

/**
 * The run with the files of its scenario inside, so that it opens wherever it goes; as it is where the scenario is one that is shipped, or
 * its files are too large for a run, which is printed.
 */
export const withBundle = (run: Run, file: string, console: Console): Run => {
  const shipped = shippedPath(run, console);
  if (console.readHead(shipped) !== undefined && readText(shipped, console) === readText(file, console)) return run;
  const whole = { ...run, bundle: bundleToJson(readBundleFile(file, console)) };
  if (encodeRun(whole).length <= MOST_CHARACTERS) return whole;
  console.complain(`The scenario's files are too large to include in the run; keep "${file}" with it.`);
  return run;
};
