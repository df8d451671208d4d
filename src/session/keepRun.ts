import { WHITE_CELL, type Wording } from "#engine";
import { holdersOf, type Run } from "#replay";
import type { Scenario } from "#scenario/model";
import type { Kept } from "#sitting";
import type { SittingOptions } from "./sittingOptions.ts";
import type { StoragePort, StoredSitting } from "./storage/storagePort.ts";

type Keeping = { readonly sitting: StoredSitting; readonly run: Run; readonly wording: Wording };

/** Stores a run; says how that went. */
export const keepRun = async (storage: StoragePort, { sitting, run, wording }: Keeping): Promise<Kept> => {
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
  run: Run,
  updated: number,
  wording: Wording,
): StoredSitting => ({
  id,
  scenarioId: scenario.id,
  scenarioTitle: scenario.title,
  seat,
  seatName: peopleNames(scenario, run, wording),
  ply: run.plies.length,
  updated,
  ended: run.ending !== undefined,
});

/** Who plays: the seats that people hold, and the White Cell where someone sits as it. */
const peopleNames = ({ seats }: Scenario, run: Run, { whiteCell }: Wording): string => {
  const holders = holdersOf(run);
  const names = seats.flatMap(({ id, name }) => (holders[id]?.by === "person" ? [name] : []));
  return [...names, ...(holders[WHITE_CELL]?.by === "person" ? [whiteCell] : [])].join(" · ");
};
