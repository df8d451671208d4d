import type { Run } from "#replay";
import type { Scenario } from "#scenario/model";
import type { StoragePort, StoredSitting } from "./storagePort.ts";

/** A store that lasts as long as the page: for tests, and for browsers that refuse to keep anything. */
export const createMemoryStorage = (): StoragePort => {
  const sittings = new Map<string, { readonly sitting: StoredSitting; readonly run: Run }>();
  const scenarios = new Map<string, Scenario>();
  return {
    listSittings: async () =>
      [...sittings.values()].map(({ sitting }) => sitting).sort((one, other) => other.updated - one.updated),
    loadSitting: async (id) => {
      const row = sittings.get(id);
      const scenario = row === undefined ? undefined : scenarios.get(row.run.scenario.hash);
      return row === undefined || scenario === undefined ? undefined : { ...row, scenario };
    },
    saveSitting: async (sitting, run) => {
      sittings.set(sitting.id, { sitting, run });
    },
    saveScenario: async (hash, scenario) => {
      scenarios.set(hash, scenario);
    },
    deleteSitting: async (id) => {
      sittings.delete(id);
    },
  };
};
