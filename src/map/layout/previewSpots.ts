import { toScreen } from "../camera/camera.ts";
import { type Box, boxAt, overlaps, type Point } from "../geo/point.ts";
import type { ProjectedPreview } from "../view/projectedPreview.ts";
import type { TextSize } from "./labelBoxes.ts";
import type { LayoutInput } from "./layoutInput.ts";
import type { Spot } from "./spreadUnits.ts";

/** Where the symbol of a unit under consideration is drawn, on the screen: nothing that stands there already moves for it. */
export type PreviewSpot = ProjectedPreview["units"][number] & { readonly drawnAt: Point };

const ROUNDS = [0, 0.7, 1, 1.5, 2, 3];
const WAYS = 12;

/** One that would stay where it is lies on its symbol; any other takes the free spot nearest to its place. */
export function previewSpots(
  { preview, camera }: Pick<LayoutInput, "preview" | "camera">,
  spots: readonly Spot[],
  cell: TextSize,
): readonly PreviewSpot[] {
  const taken: Box[] = spots.map(({ at }) => boxAt(at, cell.width, cell.height));
  return preview.units.map((entry) => {
    const own = spots.find(({ ids }) => ids.includes(entry.unit.id));
    if (own && entry.way.length === 0) return { ...entry, drawnAt: own.at };
    const drawnAt = freeSpot(toScreen(camera, entry.at), taken, cell);
    taken.push(boxAt(drawnAt, cell.width, cell.height));
    return { ...entry, drawnAt };
  });
}

function freeSpot(at: Point, taken: readonly Box[], cell: TextSize): Point {
  for (const round of ROUNDS)
    for (let way = 0; way < (round === 0 ? 1 : WAYS); way += 1) {
      const turn = (way * 2 * Math.PI) / WAYS - Math.PI / 2;
      const spot: Point = [at[0] + round * cell.width * Math.cos(turn), at[1] + round * cell.height * Math.sin(turn)];
      const box = boxAt(spot, cell.width - 2, cell.height - 2);
      if (!taken.some((other) => overlaps(other, box))) return spot;
    }
  return at;
}
