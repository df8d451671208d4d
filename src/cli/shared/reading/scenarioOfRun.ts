import type { Result } from "#base";
import { failure, success } from "#base";
import type { Run } from "#replay";
import { bundleFromJson, formatDiagnostics, readBundled, type Scenario } from "#scenario";
import type { Console } from "../console/console.ts";
import { readPlayable } from "./readInput.ts";
import { shippedPath } from "./readRun.ts";

/**
 * The scenario to play a run by: the file named, otherwise the one that the run holds, otherwise the one shipped with its name. Undefined after the reason was
 * printed why it can't be played.
 */
export const scenarioOfRun = (run: Run, named: string | undefined, console: Console): Scenario | undefined => {
  const own = named === undefined ? bundledScenario(run) : undefined;
  if (own === undefined) return readPlayable(named ?? shippedPath(run, console), console);
  if (own.ok) return own.value;
  console.complain(own.reason);
  return undefined;
};

/** The scenario that a run holds; undefined where it holds none, a sentence where that can't be read. */
export const bundledScenario = ({ bundle }: Run): Result<Scenario, string> | undefined => {
  if (bundle === undefined) return undefined;
  const files = bundleFromJson(bundle);
  if (!files.ok) return files;
  const { scenario, diagnostics } = readBundled(files.value);
  return scenario === undefined ? failure(formatDiagnostics(diagnostics)) : success(scenario);
};
