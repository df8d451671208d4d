import type { ViewDraft } from "../../document/mapDraft.ts";
import type { LatLon } from "../../scenario.ts";
import { widthOf } from "../looks/widthOf.ts";
import { type Rule, rule } from "../rule.ts";

/**
 * Places and units are on the map's view or near it. Far off is farther from its edge than the view is wide or high:
 * mostly latitude and longitude have changed places, or a sign is missing.
 */
export const offTheView: Rule = rule("off-the-view", ({ draft, isBroken }, report) => {
  const { view, places, units } = draft.map ?? {};
  if (view === undefined || view.south.value >= view.north.value) return;
  const width = widthOf(view.west.value, view.east.value);
  if (width === undefined) return;
  const points = [
    ...(places ?? []).map(({ key, value }) => ({ what: "Place", key, span: value.span, at: value.at })),
    ...(units ?? []).flatMap(({ key, value }) =>
      value.at.kind === "degrees" ? [{ what: "Unit", key, span: value.span, at: value.at.at }] : [],
    ),
  ];
  for (const { what, key, span, at } of points) {
    if (isBroken(span) || !isFarOff(at, view, width)) continue;
    const message = `${what} "${key.value}" is far off the map's view. A point is [latitude, longitude], north and east positive.`;
    report(key.span, message);
  }
});

const isFarOff = ([latitude, longitude]: LatLon, { west, south, north }: ViewDraft, width: number): boolean => {
  const height = north.value - south.value;
  const middle = west.value + width / 2;
  const across = Math.abs(longitude - middle) % 360;
  const fromSide = Math.min(across, 360 - across) - width / 2;
  const fromEnd = Math.max(south.value - latitude, latitude - north.value);
  return fromSide > width || fromEnd > height;
};
