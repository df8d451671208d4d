import type { MapGround } from "#sitting";
import { chooseFiles } from "./geo/chooseFiles.ts";
import type { PlacedTopology } from "./geo/geography.ts";
import { loadGeography } from "./geo/loadGeography.ts";
import { isSameGround } from "./ground.ts";
import type { Need } from "./paint/createGate.ts";

/** The coarse land of the ground that was last asked for. */
export type LandStore = Need<MapGround> & {
  /** Undefined for a ground whose land hasn't come; none where it couldn't be had, and for a ground with land of its own. */
  readonly landOf: (ground: MapGround) => readonly PlacedTopology[] | undefined;
};

export function createLandStore(signal: AbortSignal): LandStore {
  let found: { readonly ground: MapGround; readonly land: readonly PlacedTopology[] } | undefined;
  const landOf = (ground: MapGround): readonly PlacedTopology[] | undefined => {
    if (ground.land !== undefined) return [];
    return found !== undefined && isSameGround(found.ground, ground) ? found.land : undefined;
  };
  return {
    landOf,
    isThere: (ground) => landOf(ground) !== undefined,
    load: async (ground) => {
      if (landOf(ground) !== undefined) return;
      const files = chooseFiles(ground.bounds).coarse;
      const loading = loadGeography(files, signal);
      found = { ground, land: await loading.catch(() => []) };
      await loading;
    },
  };
}
