import type { TextSize } from "./labelBoxes.ts";
import { boxesBesideSymbol } from "./labelBoxes.ts";
import type { LayoutInput } from "./layoutInput.ts";
import type { PreviewSpot } from "./previewSpots.ts";
import { routeLabels, type WantedLabel, wantLabel, zoneLabels } from "./wantedLabels.ts";

/** After all others, so that no name moves while an option is considered. */
const LAST = -1;

/** Names of what an option would bring. */
export function previewLabels(
  input: LayoutInput,
  spots: readonly PreviewSpot[],
  cell: TextSize,
): readonly WantedLabel[] {
  const { zones, routes } = input.preview;
  const areas = [...zoneLabels(input, zones), ...routeLabels(input, routes)];
  return [
    ...spots.flatMap(({ unit: { id, name }, drawnAt }) =>
      wantLabel(input, { kind: "unit", id: `${id} previewed` }, { text: name, style: "unit" }, LAST, (size) =>
        boxesBesideSymbol(drawnAt, size, cell),
      ),
    ),
    ...areas.map((label) => ({ ...label, request: { ...label.request, priority: LAST } })),
  ];
}
