import { seaPalette } from "#base";

export type Rgb = readonly [red: number, green: number, blue: number];

/** Distance from the nearest coast, km, and the colour of the sea there. A look, not a depth. */
const STEPS: readonly { readonly km: number; readonly colour: Rgb }[] = [
  { km: 0, colour: toRgb(seaPalette.shore) },
  { km: 26, colour: toRgb(seaPalette.shelf) },
  { km: 110, colour: toRgb(seaPalette.slope) },
  { km: 330, colour: toRgb(seaPalette.deep) },
  { km: 800, colour: toRgb(seaPalette.abyss) },
];

/** How much of each step is flat: 0 is an even slope, 1 a staircase. */
const TERRACE = 0.55;

/** The colour of the sea at a distance from the coast: a slope with soft terraces, as on a bathymetric chart. */
export function seaColour(distanceKm: number): Rgb {
  const index = STEPS.findIndex(({ km }) => km > distanceKm);
  const last = STEPS.at(-1);
  const from = STEPS[index - 1];
  const to = STEPS[index];
  if (!from || !to) return last?.colour ?? [0, 0, 0];
  const t = (distanceKm - from.km) / (to.km - from.km);
  return mix(from.colour, to.colour, t + TERRACE * (smooth(t) - t));
}

export function toRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function smooth(t: number): number {
  return t * t * t * (t * (6 * t - 15) + 10);
}

function mix(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}
