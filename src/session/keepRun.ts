import type { Program, Wording } from "#engine";
import type { Run } from "#replay";
import type { SittingState } from "./sitting.ts";
import type { SittingOptions } from "./sittingOptions.ts";
import type { StoragePort, StoredSitting } from "./storage/storagePort.ts";

type Kept = { readonly sitting: StoredSitting; readonly run: Run; readonly wording: Wording };

/** Stores a run; says how that went. */
export const keepRun = async (
  storage: StoragePort,
  { sitting, run, wording }: Kept,
): Promise<SittingState["saving"]> => {
  try {
    await storage.saveSitting(sitting, run);
    return { kind: "saved" };
  } catch (error) {
    return { kind: "failed", why: error instanceof Error ? error.message : wording.run.notStored };
  }
};

/** What the library says of a sitting without opening it. */
export const summariseSitting = (
  { id, seat, scenario }: SittingOptions,
  { seats }: Program,
  run: Run,
  updated: number,
): StoredSitting => ({
  id,
  scenarioId: scenario.id,
  scenarioTitle: scenario.title,
  seat,
  seatName: scenario.seats.find((one) => one.id === seat)?.name ?? seats[0] ?? "",
  ply: run.plies.length,
  updated,
  ended: run.ending !== undefined,
});
