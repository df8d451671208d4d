import type { ViewDraft } from "../../document/mapDraft.ts";
import type { LatLon } from "../../scenario.ts";
import { type Rule, rule } from "../rule.ts";

/**
 * Places and units are on the map's view or near it. Far off is farther from its edge than the view is wide or high:
 * mostly latitude and longitude have changed places, or a sign is missing.
 */
export const offTheView: Rule = rule("off-the-view", ({ draft, isBroken }, report) => {
  const { view, places, units } = draft.map ?? {};
  if (view === undefined || !(view.west.value < view.east.value && view.south.value < view.north.value)) return;
  const points = [
    ...(places ?? []).map(({ key, value }) => ({ what: "Place", key, span: value.span, at: value.at })),
    ...(units ?? []).flatMap(({ key, value }) =>
      value.at.kind === "degrees" ? [{ what: "Unit", key, span: value.span, at: value.at.at }] : [],
    ),
  ];
  for (const { what, key, span, at } of points) {
    if (isBroken(span) || !isFarOff(at, view)) continue;
    const message = `${what} "${key.value}" is far off the map's view. A point is [latitude, longitude], north and east positive.`;
    report(key.span, message);
  }
});

const isFarOff = ([latitude, longitude]: LatLon, { west, south, east, north }: ViewDraft): boolean => {
  const [width, height] = [east.value - west.value, north.value - south.value];
  const middle = (west.value + east.value) / 2;
  const across = Math.abs(longitude - middle) % 360;
  const fromSide = Math.min(across, 360 - across) - width / 2;
  const fromEnd = Math.max(south.value - latitude, latitude - north.value);
  return fromSide > width || fromEnd > height;
};
