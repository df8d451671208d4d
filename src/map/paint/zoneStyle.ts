import type { ZoneKind } from "#scenario/model";

export type Hatch = "rising" | "falling" | "crossed" | "level" | "dotted";

/** Lengths in CSS pixels. */
export type ZoneStyle = {
  readonly width: number;
  readonly dash: readonly number[];
  /** Strength of the flat fill and of the band along the inside of the line. */
  readonly fill: number;
  readonly band: number;
  readonly hatch?: Hatch;
  /** Whether a point inside selects the zone, or only its line does. */
  readonly isSolid: boolean;
};

export const zoneStyles: Readonly<Record<ZoneKind, ZoneStyle>> = {
  exercise: { width: 1.4, dash: [7, 4], fill: 0.1, band: 0.12, hatch: "rising", isSolid: true },
  quarantine: { width: 1.5, dash: [11, 4, 2.5, 4], fill: 0.09, band: 0.12, hatch: "level", isSolid: true },
  blockade: { width: 2.2, dash: [], fill: 0.12, band: 0.2, hatch: "crossed", isSolid: true },
  adiz: { width: 1.1, dash: [16, 6], fill: 0, band: 0.13, isSolid: false },
  corridor: { width: 1.2, dash: [], fill: 0.08, band: 0, hatch: "dotted", isSolid: true },
  range: { width: 1.2, dash: [2, 4], fill: 0.025, band: 0.07, isSolid: false },
  eez: { width: 1, dash: [10, 3.5, 1.5, 3.5, 1.5, 3.5], fill: 0, band: 0.06, isSolid: false },
  area: { width: 1.1, dash: [4, 3], fill: 0.07, band: 0.08, hatch: "falling", isSolid: true },
};
