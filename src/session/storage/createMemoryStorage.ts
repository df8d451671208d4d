import type { Edition, OwnScenario } from "./edition.ts";
import type { KeptSitting, StoragePort } from "./storagePort.ts";

/** A store that lasts as long as the page: for tests, and for browsers that refuse to keep anything. */
export const createMemoryStorage = (): StoragePort => {
  const sittings = new Map<string, KeptSitting>();
  const deleted = new Set<string>();
  const own = new Map<string, { readonly own: OwnScenario; readonly edition: Edition }>();
  return {
    isLasting: false,
    listSittings: async () =>
      [...sittings.values()].map(({ sitting }) => sitting).sort((one, other) => other.updated - one.updated),
    loadSitting: async (id) => sittings.get(id),
    saveSitting: async (kept) => {
      const { id } = kept.sitting;
      if (deleted.has(id)) return { kind: "deleted" };
      sittings.set(id, kept);
      return { kind: "saved" };
    },
    completeEdition: async (edition) => {
      for (const [id, kept] of sittings)
        if (kept.edition.content === edition.content) sittings.set(id, { ...kept, edition });
    },
    deleteSitting: async (id) => {
      sittings.delete(id);
      deleted.add(id);
    },
    listOwn: async () => [...own.values()].map((row) => row.own).sort((one, other) => other.opened - one.opened),
    loadOwn: async (id) => own.get(id)?.edition,
    saveOwn: async (row, edition) => {
      own.set(row.id, { own: row, edition });
    },
    deleteOwn: async (id) => {
      own.delete(id);
    },
  };
};
