import { whyUnknown } from "#base";
import { UsageError } from "../usageError.ts";
import type { OpenSink } from "./runSink.ts";
import { openCsv, openJsonl } from "./tableSink.ts";

/** By the ending of the path: what writes single runs there. */
const SINKS: Readonly<Record<string, OpenSink>> = { ".csv": openCsv, ".jsonl": openJsonl };

/** The sink for a path, by its ending. Throws a UsageError where there is none for it. */
export const openSink: OpenSink = (path, ...rest) => {
  const ending = /\.[a-z0-9]+$/i.exec(path)?.[0].toLowerCase() ?? "";
  const open = SINKS[ending];
  if (open === undefined)
    throw new UsageError(
      `"--out" takes a file whose name says what it is. ${whyUnknown("ending", ending, Object.keys(SINKS))}`,
    );
  return open(path, ...rest);
};
