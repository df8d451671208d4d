import { openBox, toScreen } from "../../camera/camera.ts";
import { growBox, isInBox, type Point } from "../../geo/point.ts";
import type { TextSize } from "../../layout/labelBoxes.ts";
import { type LayoutInput, OFF_SCREEN, screenBox } from "../../layout/layoutInput.ts";
import { type PreviewSpot, previewSpots } from "../../layout/previewSpots.ts";
import type { Spot } from "../../layout/spreadUnits.ts";
import { largestFormation, symbolCell, symbolSize } from "../../layout/symbolCell.ts";

/** Where symbols are drawn on the screen. */
export type LaidUnits = {
  readonly spots: readonly Spot[];
  /** Those of what an option would bring or move. */
  readonly coming: readonly PreviewSpot[];
  /** Of symbols, 1 in full. */
  readonly symbolSize: number;
  /** The room that each symbol has. */
  readonly cell: TextSize;
  /** How far each unit is drawn from where it stands. */
  readonly offsets: ReadonlyMap<string, Point>;
};

export function layOutUnits(input: LayoutInput): LaidUnits {
  const { view, camera, zoom, spread } = input;
  const open = openBox(camera);
  const size = symbolSize(open.width, zoom);
  const cell = symbolCell(size);
  const screen = growBox(screenBox(camera), OFF_SCREEN);
  const rules = { cell, largestFormation: largestFormation(open.width) };
  const spots = spread(view.units, camera, rules).filter(({ at }) => isInBox(at, screen));
  return {
    spots,
    coming: previewSpots(input, spots, cell),
    symbolSize: size,
    cell,
    offsets: offsetsOf(input, spots),
  };
}

function offsetsOf({ view, camera }: LayoutInput, spots: readonly Spot[]): ReadonlyMap<string, Point> {
  const standsAt = new Map(view.units.map(({ unit: { id }, at }) => [id, toScreen(camera, at)]));
  return new Map(
    spots.flatMap(({ ids, at }) =>
      ids.map((id) => {
        const [x, y] = standsAt.get(id) ?? at;
        return [id, [at[0] - x, at[1] - y] as const] as const;
      }),
    ),
  );
}
