import type { GeographyTopology } from "./geo/geography.ts";
import { loadGeography } from "./geo/loadGeography.ts";
import { type Ground, refineGround } from "./ground.ts";
import type { BaseMap } from "./paint/baseMap.ts";

/** The fine coast, loaded when the camera first comes near. */
export type FineDetail = {
  readonly baseMapAt: (ground: Ground, scale: number) => BaseMap;
  readonly loadWhenNear: (scale: number) => void;
  readonly isLoading: () => boolean;
};

/** CSS pixels per kilometre from which the coarse coast looks coarse. */
const NEAR_SCALE = 0.55;

export function createFineDetail(
  signal: AbortSignal,
  onLoaded: () => void,
  onError: (error: unknown) => void,
): FineDetail {
  let topology: GeographyTopology | "absent" | "loading" = "absent";
  let refined: { readonly ground: Ground; readonly baseMap: BaseMap } | undefined;

  async function load(): Promise<void> {
    topology = "loading";
    topology = await loadGeography("10m", signal);
    onLoaded();
  }

  return {
    baseMapAt: (ground, scale) => {
      if (scale < NEAR_SCALE || typeof topology === "string") return ground.baseMap;
      if (refined?.ground !== ground) refined = { ground, baseMap: refineGround(ground, topology) };
      return refined.baseMap;
    },
    loadWhenNear: (scale) => {
      if (scale >= NEAR_SCALE && topology === "absent") load().catch(onError);
    },
    isLoading: () => topology === "loading" && !signal.aborted,
  };
}
