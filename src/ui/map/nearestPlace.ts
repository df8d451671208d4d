import type { LatLon } from "#scenario/model";
import type { PlaceView } from "#sitting";

/** The place nearest to a point, by great-circle distance; seas and countries don't count. */
export const nearestPlace = (places: readonly PlaceView[], at: LatLon): PlaceView | undefined => {
  const named = places.filter(({ kind }) => kind !== "sea" && kind !== "land");
  const [first, ...others] = named;
  if (first === undefined) return undefined;
  return others.reduce((near, place) => (distance(place.at, at) < distance(near.at, at) ? place : near), first);
};

/** The haversine of the central angle: grows with the distance, and that is all that is asked of it. */
const distance = ([lat1, lon1]: LatLon, [lat2, lon2]: LatLon): number => {
  const rad = Math.PI / 180;
  return (
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2
  );
};
