import { statSync } from "node:fs";
import { extname } from "node:path";
import { whyUnknown } from "#base";
import { isStream } from "../../shared/files/isStream.ts";
import { UsageError } from "../../shared/usageError.ts";
import { openRecordFile } from "./openRecordFile.ts";
import { openRecords } from "./recordSink.ts";
import type { OpenSink } from "./runSink.ts";
import { openCsv, openJsonl } from "./tableSink.ts";

/** By the ending of the path: what writes single runs there. */
const SINKS: Readonly<Record<string, OpenSink>> = { ".csv": openCsv, ".jsonl": openJsonl, ".parquet": openRecordFile };

/** The sink for a path: records for a folder, otherwise by the file's ending; a device or a pipe without one gets CSV. Throws a UsageError where there is none for it. */
export const openSink: OpenSink = (path, ...rest) => {
  const ending = extname(path).toLowerCase();
  if (SINKS[ending] === undefined && isStream(path)) return openCsv(path, ...rest);
  if (ending === "" || /[/\\]$/.test(path) || isFolder(path)) return openRecords(path, ...rest);
  const open = SINKS[ending];
  if (open === undefined)
    throw new UsageError(
      `"--out" takes a folder, or a file whose name ends in its format. ${whyUnknown("ending", ending, Object.keys(SINKS))}`,
    );
  return open(path, ...rest);
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
