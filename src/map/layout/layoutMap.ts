import { type Box, overlaps } from "../geo/point.ts";
import type { Laid } from "../layers/laid.ts";
import { fromLayers, layerOf, UPWARDS } from "../layers/layers.ts";
import type { HitTargets } from "./hitTest.ts";
import { type LayoutInput, screenBox } from "./layoutInput.ts";
import type { MapLayout } from "./mapLayout.ts";
import { placeLabels } from "./placeLabels.ts";
import type { WantedLabel } from "./wantedLabel.ts";

type PlacedLabel = WantedLabel & { readonly box: Box };

/** Lays out each layer, then gives names what room is left. */
export function layoutMap(input: LayoutInput): MapLayout {
  const laid: Laid = {
    places: layerOf("places").layOut(input),
    units: layerOf("units").layOut(input),
    zones: layerOf("zones").layOut(input),
    routes: layerOf("routes").layOut(input),
    strikes: layerOf("strikes").layOut(input),
    questions: layerOf("questions").layOut(input),
  };
  const wanted = fromLayers(UPWARDS, (layer, list) => layer.labels(input, laid[list])).flat();
  const obstacles = fromLayers(UPWARDS, (layer, list) => layer.obstacles(laid[list])).flat();
  const labels = placeWanted(wanted, [...obstacles, ...input.reserved]);
  return {
    camera: input.camera,
    laid,
    labels: labels.map(({ request, picture, box }) => ({
      id: request.id,
      picture,
      at: [box.x, box.y],
      box,
      isForced: request.isForced === true,
    })),
    targets: targetsOf(input, laid, labels),
    choices: new Map(labels.map(({ request, boxes, box }) => [request.id, boxes.indexOf(box)])),
  };
}

function placeWanted(wanted: readonly WantedLabel[], obstacles: readonly Box[]): readonly PlacedLabel[] {
  const byId = new Map(wanted.map((label) => [label.request.id, label]));
  const requests = wanted.map(({ request }) => request);
  return placeLabels(requests, obstacles).flatMap(({ id, box }) => {
    const label = byId.get(id);
    return label ? [{ ...label, box }] : [];
  });
}

/** Symbols over marks over names; then lines; then areas, the smallest first. */
function targetsOf({ camera }: LayoutInput, laid: Laid, labels: readonly PlacedLabel[]): HitTargets {
  const screen = screenBox(camera);
  const parts = [...fromLayers(UPWARDS, (layer, list) => layer.targets(laid[list]))].reverse();
  return {
    boxes: [
      ...parts.flatMap(({ boxes = [] }) => boxes),
      ...labels.filter(({ box }) => overlaps(box, screen)).map(({ thing, box }) => ({ thing, box })),
    ],
    lines: parts.flatMap(({ lines = [] }) => lines),
    areas: parts.flatMap(({ areas = [] }) => areas),
  };
}
