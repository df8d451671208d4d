import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { readRun } from "#replay";
import { fromJson, type Scenario } from "#scenario/model";
import type { LoadedSitting, StoragePort, StoredSitting } from "./storagePort.ts";

type SittingRow = { readonly sitting: StoredSitting; readonly run: unknown; readonly hash: string };

interface Schema extends DBSchema {
  sittings: { key: string; value: SittingRow };
  scenarios: { key: string; value: unknown };
}

const NAME = "threshold";
const VERSION = 1;

/** The browser's own storage (IndexedDB). */
export const createStorage = (): StoragePort => {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(NAME, VERSION, {
      upgrade: (db) => {
        db.createObjectStore("sittings");
        db.createObjectStore("scenarios");
      },
    });
    return opened;
  };
  return {
    listSittings: async () => {
      const rows = await (await database()).getAll("sittings");
      return rows.map(({ sitting }) => sitting).sort((one, other) => other.updated - one.updated);
    },
    loadSitting: async (id) => {
      const db = await database();
      const row = await db.get("sittings", id);
      return row === undefined ? undefined : load(row, await db.get("scenarios", row.hash));
    },
    saveSitting: async (sitting, run) => {
      await (await database()).put("sittings", { sitting, run, hash: run.scenario.hash }, sitting.id);
    },
    saveScenario: async (hash, scenario) => {
      await (await database()).put("scenarios", scenario, hash);
    },
    deleteSitting: async (id) => {
      await (await database()).delete("sittings", id);
    },
  };
};

/** What is stored may have been written by another version, or by something else. */
const load = ({ sitting, run }: SittingRow, stored: unknown): LoadedSitting | undefined => {
  const read = readRun(run);
  const scenario: Scenario | undefined = fromJson(stored);
  return read.ok && scenario !== undefined ? { sitting, run: read.value, scenario } : undefined;
};
