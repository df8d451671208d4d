import { boxesBesideSymbol } from "../../layout/labelBoxes.ts";
import { isFocused, type LayoutInput } from "../../layout/layoutInput.ts";
import type { PreviewSpot } from "../../layout/previewSpots.ts";
import type { Spot } from "../../layout/spreadUnits.ts";
import { PRIORITY, type WantedLabel, wantLabel } from "../../layout/wantedLabel.ts";
import type { LaidUnits } from "./layOutUnits.ts";

const NAMES_FROM_ZOOM = 1.8;

/** Names of units that stand by themselves or are pointed at, and of what an option would bring. */
export function unitLabels(input: LayoutInput, laid: LaidUnits): readonly WantedLabel[] {
  return [
    ...laid.spots.flatMap((spot) => standingLabel(input, spot, laid)),
    ...laid.coming.map((spot) => comingLabel(input, spot, laid)),
  ];
}

/** A unit by itself is named close by; one in a stack only when it is pointed at. */
function standingLabel(input: LayoutInput, { ids, at }: Spot, { cell }: LaidUnits): readonly WantedLabel[] {
  const focused = ids.find((id) => isFocused(input, { kind: "unit", id }));
  const isNamed = focused !== undefined || (input.zoom >= NAMES_FROM_ZOOM && ids.length === 1);
  const found = isNamed ? input.view.units.find(({ unit }) => unit.id === (focused ?? ids[0])) : undefined;
  if (!found) return [];
  const { id, name } = found.unit;
  const priority = focused === undefined ? PRIORITY.unit : PRIORITY.focused + 3;
  return [
    wantLabel(input, { kind: "unit", id }, { text: name, style: "unit" }, priority, (size) =>
      boxesBesideSymbol(at, size, cell),
    ),
  ];
}

function comingLabel(input: LayoutInput, { unit, drawnAt }: PreviewSpot, { cell }: LaidUnits): WantedLabel {
  const thing = { kind: "unit", id: `${unit.id} previewed` } as const;
  return wantLabel(input, thing, { text: unit.name, style: "unit" }, PRIORITY.coming, (size) =>
    boxesBesideSymbol(drawnAt, size, cell),
  );
}
