/**
 * Degrees of longitude from the western edge of a view to its eastern one. A view may cross the antimeridian, but then goes round less than half of
 * the earth; undefined where the edges are more likely the wrong way round.
 */
export const widthOf = (west: number, east: number): number | undefined => {
  if (west < east) return east - west;
  const width = east + 360 - west;
  return width >= 180 ? undefined : width;
};
