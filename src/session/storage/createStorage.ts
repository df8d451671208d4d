import { openDB } from "idb";
import { createConnection, OPENING_MS } from "./createConnection.ts";
import type { Edition } from "./edition.ts";
import { toEdition, toKept, toRow } from "./rows.ts";
import { type Database, makeStores, NAME, type Schema, VERSION } from "./schema.ts";
import type { StoragePort } from "./storagePort.ts";
import { type Timer, within } from "./within.ts";
import { writeSitting } from "./writeSitting.ts";

type Options = {
  readonly after: Timer;
  /** Asks the browser not to clear what is kept when space runs short; called at the first choice of a person. */
  readonly askToPersist: () => void;
};

/** The browser's own storage (IndexedDB). What is said to be saved has reached the disk. */
export const createStorage = ({ after, askToPersist }: Options): StoragePort => {
  const work = createConnection({ open, after });
  /** The revision of each sitting that this page read or wrote last. */
  const known = new Map<string, number>();
  let hasAsked = false;
  let copied: Promise<void> | undefined;
  const withOld = (): Promise<void> => {
    copied ??= within(
      work(async (database) => (await import("./copyOld.ts")).copyOld(database)),
      { milliseconds: OPENING_MS, after },
    ).catch(() => {
      copied = undefined;
    });
    return copied;
  };
  return {
    isLasting: true,
    listSittings: async () => {
      await withOld();
      const rows = await work((database) => database.getAll("sittings"));
      return rows.map(({ sitting }) => sitting).sort((one, other) => other.updated - one.updated);
    },
    loadSitting: async (id) => {
      await withOld();
      const found = await work((database) => readSitting(database, id));
      if (found !== undefined) known.set(id, found.row.revision);
      return found === undefined ? undefined : toKept(found.row, found.edition);
    },
    saveSitting: async (kept) => {
      const { id } = kept.sitting;
      if (!hasAsked && kept.run.plies.some(({ by }) => by === "person")) {
        hasAsked = true;
        askToPersist();
      }
      const { saved, revision } = await work((database) => writeSitting(database, kept, known.get(id)));
      known.set(id, revision);
      return saved;
    },
    completeEdition: (edition) => work((database) => completeEdition(database, edition)),
    deleteSitting: (id) => work((database) => deleteSitting(database, id)),
    listOwn: async () => {
      const rows = await work((database) => database.getAll("own"));
      return rows.sort((one, other) => other.opened - one.opened);
    },
    loadOwn: (id) =>
      work(async (database) => {
        const content = (await database.get("own", id))?.content;
        const row = content === undefined ? undefined : await database.get("editions", content);
        return content === undefined || row === undefined ? undefined : toEdition(content, row);
      }),
    saveOwn: (own, edition) =>
      work(async (database) => {
        const stores = database.transaction(["own", "editions"], "readwrite", STRICT);
        await Promise.all([
          stores.objectStore("own").put(own, own.id),
          stores.objectStore("editions").put(toRow(edition), edition.content),
          stores.done,
        ]);
      }),
    deleteOwn: (id) => work((database) => database.delete("own", id)),
  };
};

/** Done means on the disk, not only with the operating system. */
const STRICT = { durability: "strict" } as const;

const open = (onLost: () => void): Promise<Database> =>
  openDB<Schema>(NAME, VERSION, {
    upgrade: makeStores,
    // Another tab, with a newer page, waits for this one to let go.
    blocking: (_old, _new, event) => {
      onLost();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: onLost,
  });

const readSitting = async (database: Database, id: string) => {
  const row = await database.get("sittings", id);
  return row === undefined ? undefined : { row, edition: await database.get("editions", row.content) };
};

const completeEdition = async (database: Database, edition: Edition): Promise<void> => {
  const { store, done } = database.transaction("editions", "readwrite", STRICT);
  const kept = await store.get(edition.content);
  if (kept !== undefined && kept.locales.length < edition.locales.length)
    await store.put(toRow(edition), edition.content);
  await done;
};

/** Rules and words go with the last sitting that is played by them. */
const deleteSitting = async (database: Database, id: string): Promise<void> => {
  const stores = database.transaction(["sittings", "editions", "own", "deleted"], "readwrite", STRICT);
  const sittings = stores.objectStore("sittings");
  const content = (await sittings.get(id))?.content;
  await Promise.all([sittings.delete(id), stores.objectStore("deleted").put(Date.now(), id)]);
  if (content !== undefined) {
    const own = await stores.objectStore("own").getAll();
    const isUsed = (await sittings.index("content").count(content)) > 0 || own.some((one) => one.content === content);
    if (!isUsed) await stores.objectStore("editions").delete(content);
  }
  await stores.done;
};
