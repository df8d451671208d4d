import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Database } from "./schema.ts";
import type { StoredSitting } from "./storedSitting.ts";

/** The database of Threshold 0.1.0: sittings, and scenarios by the hash of their rules. */
interface OldSchema extends DBSchema {
  sittings: { key: string; value: { readonly sitting: StoredSitting; readonly run: unknown; readonly hash: string } };
  scenarios: { key: string; value: unknown };
}

/** Takes over, once, what 0.1.0 has stored in this browser. That database stays as it is. */
export const copyOld = async (database: Database): Promise<void> => {
  if ((await database.get("done", "copied")) === true) return;
  const old = await openOld();
  const rows = old === undefined ? [] : await old.getAll("sittings");
  const scenarios = await Promise.all(rows.map(async ({ hash }) => old?.get("scenarios", hash)));
  old?.close();
  const stores = database.transaction(["sittings", "editions", "deleted", "done"], "readwrite", {
    durability: "strict",
  });
  for (const [index, { sitting, run, hash }] of rows.entries()) {
    const sittings = stores.objectStore("sittings");
    const isThere = (await sittings.count(sitting.id)) + (await stores.objectStore("deleted").count(sitting.id)) > 0;
    const scenario = scenarios[index];
    if (isThere || scenario === undefined) continue;
    const content = `rules-${hash}`;
    await sittings.put({ sitting, run, content, revision: 1 }, sitting.id);
    await stores.objectStore("editions").put({ scenario, locales: [] }, content);
  }
  await stores.objectStore("done").put(true, "copied");
  await stores.done;
};

/** Undefined where there is none: opening it would create one, so that is cancelled. */
const openOld = async (): Promise<IDBPDatabase<OldSchema> | undefined> => {
  let isMissing = false;
  try {
    return await openDB<OldSchema>("threshold", undefined, {
      upgrade: (_database, _old, _new, transaction) => {
        isMissing = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
  } catch (error) {
    if (isMissing) return undefined;
    throw error;
  }
};
