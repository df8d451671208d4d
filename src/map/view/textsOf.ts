import type { MapLists } from "#sitting";
import { fromLayers, UPWARDS } from "../layers/layers.ts";
import { labelLooks } from "../paint/labelStyle.ts";

/** Every letter that a view shows, once for each font that writes it. */
export type Texts = ReadonlyMap<string, string>;

/** The letters of the names that a view shows, by the CSS fonts of their labels. */
export function textsOf(view: MapLists): Texts {
  const labels = fromLayers(UPWARDS, (layer, list) => view[list].map(layer.labelOf)).flat();
  const letters = new Map<string, Set<string>>();
  for (const label of labels) {
    if (label === undefined) continue;
    const { font } = labelLooks[label.style];
    letters.set(font, new Set([...(letters.get(font) ?? []), ...label.text]));
  }
  return new Map([...letters].map(([font, of]) => [font, [...of].join("")]));
}
