import type { MapGround } from "#sitting";
import { chooseFiles } from "./geo/chooseFiles.ts";
import type { PlacedTopology } from "./geo/geography.ts";
import { loadGeography } from "./geo/loadGeography.ts";
import { createGround, type Ground, isSameGround } from "./ground.ts";
import type { Need } from "./paint/createGate.ts";
import { finishInPieces } from "./work.ts";

/** The ground that was last asked for, with its coarse land. */
export type GroundStore = Need<MapGround> & {
  /** Undefined for a ground that hasn't been laid; without land where that couldn't be had. */
  readonly groundOf: (of: MapGround) => Ground | undefined;
};

export function createGroundStore(signal: AbortSignal): GroundStore {
  let laid: Ground | undefined;
  let wanted: MapGround | undefined;
  const groundOf = (of: MapGround): Ground | undefined =>
    laid !== undefined && isSameGround(laid.of, of) ? laid : undefined;
  return {
    groundOf,
    isThere: (of) => groundOf(of) !== undefined,
    load: async (of) => {
      if (groundOf(of) !== undefined) return;
      wanted = of;
      const loading = loadLand(of, signal);
      const work = createGround(of, await loading.catch(() => []));
      const ground = await finishInPieces(work, () => signal.aborted || wanted !== of);
      laid = ground ?? laid;
      await loading;
    },
  };
}

/** None for a ground with land of its own. */
async function loadLand({ bounds, land }: MapGround, signal: AbortSignal): Promise<readonly PlacedTopology[]> {
  return land === undefined ? loadGeography(chooseFiles(bounds).coarse, signal) : [];
}
