import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isStream } from "../../shared/files/isStream.ts";
import { nameBeside } from "../../shared/files/nameBeside.ts";
import { putInPlace } from "../../shared/files/putInPlace.ts";
import { refuseToReplace } from "../../shared/files/refuseToReplace.ts";
import { openDuckDb } from "../../shared/records/openDuckDb.ts";
import { quoteText } from "../../shared/records/quote.ts";
import { whyUnwritable } from "../../shared/records/whyUnwritable.ts";
import { openRecordsIn } from "./recordSink.ts";
import type { OpenSink } from "./runSink.ts";

/** Writes the table `runs` into one Parquet file, by way of records in a folder beside it. */
export const openRecordFile: OpenSink = async (path, prepared, console) => {
  refuseToReplace(console, path, "report");
  const folder = nameBeside(path);
  const explain = (error: unknown): unknown => whyUnwritable(path, error, "");
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(dirname(path), { recursive: true });
    const simulation = { ...prepared.simulation, tables: ["runs"] as const };
    const records = await openRecordsIn(folder, { ...prepared, simulation }, explain);
    return {
      ...records,
      close: async () => {
        try {
          await records.close();
          await joinParts(join(folder, "runs"), path);
          return path;
        } catch (error) {
          throw explain(error);
        } finally {
          remove();
        }
      },
      abort: async () => {
        await records.abort();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw explain(error);
  }
};

/** One file of a table's parts, in their order. */
const joinParts = async (tableFolder: string, path: string): Promise<void> => {
  const { api } = await openDuckDb();
  const instance = await api.DuckDBInstance.create(":memory:", { threads: "1", autoinstall_known_extensions: "false" });
  const whole = join(tableFolder, "whole");
  const connection = await instance.connect();
  try {
    const parts = quoteText(join(tableFolder, "*", "*.parquet"));
    await connection.run(
      `COPY (SELECT * FROM read_parquet(${parts}, hive_partitioning = false)) TO ${quoteText(whole)} (FORMAT parquet, COMPRESSION zstd)`,
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  // What can't be replaced takes the bytes.
  if (isStream(path)) writeFileSync(path, readFileSync(whole), { flag: "a" });
  else putInPlace(whole, path);
};
