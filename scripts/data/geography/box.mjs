/** @typedef {readonly [number, number]} Position longitude and latitude, degrees */
/** @typedef {{ west: number, south: number, east: number, north: number }} Box degrees; east may be beyond 180 */

/** The value, or the nearer of two bounds where it lies beyond them. */
export function between(value, low, high) {
  return Math.min(high, Math.max(low, value));
}
