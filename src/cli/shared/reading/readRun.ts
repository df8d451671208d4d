import { failure, type Result } from "#base";
import { decodeRun, type Run } from "#replay";
import type { Console } from "../console/console.ts";
import { UsageError } from "../usageError.ts";
import { decodeFile } from "./readInput.ts";

/** The run that a file holds, or undefined after its mistake was printed. Throws a UsageError where there is no such file. */
export const readRunFile = (path: string, console: Console): Run | undefined => {
  const run = decodeRunFile(path, console);
  if (run.ok) return run.value;
  console.complain(run.reason);
  return undefined;
};

/** The run that a file holds, or the sentence that says what is wrong with it. Throws a UsageError where there is no such file. */
export const decodeRunFile = (path: string, console: Console): Result<Run, string> => {
  const file = decodeFile(path, console);
  if (!file.ok) return file;
  const decoded = decodeRun(file.value.text);
  return decoded.ok ? decoded : failure(`${path}: ${decoded.reason}`);
};

/** Where the scenario of a run lies when it is one of those that are shipped: below this folder, otherwise in the checkout of the command. */
export const shippedPath = ({ scenario: { id } }: Run, { readHead, scenarios }: Console): string => {
  if (!/^[a-z][a-z0-9_-]*$/.test(id))
    throw new UsageError("The run doesn't name its scenario; name the file with --scenario.");
  const here = `scenarios/${id}/scenario.yaml`;
  return scenarios === undefined || readHead(here) !== undefined ? here : `${scenarios}/${id}/scenario.yaml`;
};
