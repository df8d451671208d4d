import { type Camera, toScreen } from "../camera/camera.ts";
import type { Point } from "../geo/point.ts";
import type { ProjectedView } from "../view/projectedView.ts";
import { type Spot, type SpreadRules, spreadUnits } from "./spreadUnits.ts";

/** Where the symbols of units are drawn on the screen, those beyond its edges too. */
export type Spreader = (units: ProjectedView["units"], camera: Camera, rules: SpreadRules) => readonly Spot[];

/**
 * Spreads units, and remembers the last time: as long as the scale stays, a pan moves what there is, so that no stack
 * forms or falls apart under way.
 */
export function createSpreader(): Spreader {
  let last: Spread | undefined;
  return (units, camera, rules) => {
    if (!last || !isSameSpread(last, units, camera.scale, rules)) last = spreadAt(units, camera.scale, rules);
    const [dx, dy] = toScreen(camera, [0, 0]);
    return last.spots.map(({ ids, at }) => ({ ids, at: [at[0] + dx, at[1] + dy] }));
  };
}

/** Spots from the origin of the world, in pixels of one scale. */
type Spread = {
  readonly units: ProjectedView["units"];
  readonly scale: number;
  readonly rules: SpreadRules;
  readonly spots: readonly Spot[];
};

function spreadAt(units: ProjectedView["units"], scale: number, rules: SpreadRules): Spread {
  const standing = units.map(({ unit: { id, side }, at }) => ({
    id,
    side,
    at: [at[0] * scale, at[1] * scale] satisfies Point,
  }));
  return { units, scale, rules, spots: spreadUnits(standing, rules) };
}

function isSameSpread(
  last: Spread,
  units: ProjectedView["units"],
  scale: number,
  { cell, largestFormation }: SpreadRules,
): boolean {
  return (
    last.units === units &&
    last.scale === scale &&
    last.rules.cell.width === cell.width &&
    last.rules.largestFormation === largestFormation
  );
}
