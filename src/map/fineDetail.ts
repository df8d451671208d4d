import { chooseFiles } from "./geo/chooseFiles.ts";
import type { PlacedTopology } from "./geo/geography.ts";
import { loadGeography } from "./geo/loadGeography.ts";
import { type Ground, refineGround } from "./ground.ts";
import type { BaseMap } from "./paint/baseMap.ts";

/** The fine coast, loaded when the camera first comes near. */
export type FineDetail = {
  readonly baseMapAt: (ground: Ground, scale: number) => BaseMap;
  readonly loadWhenNear: (ground: Ground, scale: number) => void;
  readonly isLoading: () => boolean;
};

type Fine = { readonly ground: Ground; land: readonly PlacedTopology[] | undefined; baseMap: BaseMap | undefined };

export function createFineDetail(
  signal: AbortSignal,
  onLoaded: () => void,
  onError: (error: unknown) => void,
): FineDetail {
  let fine: Fine | undefined;

  async function load(mine: Fine): Promise<void> {
    mine.land = await loadGeography(chooseFiles(mine.ground.of.bounds).fine, signal);
    onLoaded();
  }

  return {
    baseMapAt: (ground, scale) => {
      if (fine?.ground !== ground || fine.land === undefined || !isNear(ground, scale)) return ground.baseMap;
      fine.baseMap ??= refineGround(ground, fine.land);
      return fine.baseMap;
    },
    loadWhenNear: (ground, scale) => {
      if (fine?.ground === ground || ground.of.land !== undefined || !isNear(ground, scale)) return;
      fine = { ground, land: undefined, baseMap: undefined };
      load(fine).catch(onError);
    },
    isLoading: () => fine !== undefined && fine.land === undefined && !signal.aborted,
  };
}

function isNear({ of }: Ground, scale: number): boolean {
  return scale >= chooseFiles(of.bounds).nearScale;
}
