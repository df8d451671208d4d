import type { ListName } from "#sitting";
import type { Point } from "../geo/point.ts";
import type { Layer } from "../layers/layer.ts";
import { fromLayers, UPWARDS } from "../layers/layers.ts";
import type { Thing } from "../mapThing.ts";
import type { ProjectedView } from "./projectedView.ts";

/** The world point to look at for a thing; undefined when the view hasn't got it. */
export function placeOfThing(view: ProjectedView, { kind, id }: Thing): Point | undefined {
  const placeIn = <List extends ListName>({ pointing }: Layer<List>, list: List): Point | undefined => {
    if (pointing?.kind !== kind) return undefined;
    const entry = view[list].find((one) => pointing.idOf(one) === id);
    return entry && pointing.middleOf(entry);
  };
  return fromLayers(UPWARDS, placeIn).find((place) => place !== undefined);
}
