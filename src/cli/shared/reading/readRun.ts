import { decodeRun, type Run } from "#replay";
import type { Console } from "../console/console.ts";
import { UsageError } from "../usageError.ts";
import { readText } from "./readInput.ts";

/** The run that a file holds, or undefined after it was said what is wrong with it. Throws a UsageError where there is no such file. */
export const readRunFile = (path: string, console: Console): Run | undefined => {
  const decoded = decodeRun(readText(path, console));
  if (decoded.ok) return decoded.value;
  console.complain(`${path}: ${decoded.reason}`);
  return undefined;
};

/** Where the scenario of a run lies when it is one of those that are shipped. */
export const shippedPath = ({ scenario: { id } }: Run): string => {
  if (!/^[a-z][a-z0-9_-]*$/.test(id))
    throw new UsageError("The run doesn't name a scenario; name its file with --scenario.");
  return `scenarios/${id}/scenario.yaml`;
};
