import { textPalette } from "#base";
import { sansFamily, serifFamily } from "./fonts.ts";

export type LabelStyle =
  | "ocean"
  | "sea"
  | "strait"
  | "country"
  | "region"
  | "capital"
  | "city"
  | "site"
  | "unit"
  | "zone"
  | "route"
  /** Figures along the edges, and those of the scale. */
  | "degree"
  | "scale";

/** Sizes in CSS pixels. */
export type LabelLook = {
  readonly font: string;
  readonly size: number;
  readonly spacing: number;
  readonly colour: string;
  readonly halo: number;
};

const { primary, secondary, sea, land } = textPalette;

export const labelLooks: Readonly<Record<LabelStyle, LabelLook>> = {
  ocean: { font: `italic 400 18px ${serifFamily}`, size: 18, spacing: 4.5, colour: sea, halo: 0.35 },
  sea: { font: `italic 400 14.5px ${serifFamily}`, size: 14.5, spacing: 2.2, colour: sea, halo: 0.45 },
  strait: { font: `italic 400 12.5px ${serifFamily}`, size: 12.5, spacing: 0.9, colour: sea, halo: 0.6 },
  country: { font: `small-caps 600 15px ${sansFamily}`, size: 15, spacing: 2.6, colour: land, halo: 0.4 },
  region: { font: `small-caps 500 13px ${sansFamily}`, size: 13, spacing: 1.4, colour: land, halo: 0.5 },
  capital: { font: `600 12.5px ${sansFamily}`, size: 12.5, spacing: 0.1, colour: primary, halo: 0.85 },
  city: { font: `500 12px ${sansFamily}`, size: 12, spacing: 0.1, colour: primary, halo: 0.85 },
  site: { font: `450 11.5px ${sansFamily}`, size: 11.5, spacing: 0.1, colour: secondary, halo: 0.85 },
  unit: { font: `500 10.5px ${sansFamily}`, size: 10.5, spacing: 0.1, colour: primary, halo: 0.9 },
  zone: { font: `small-caps 600 12.5px ${sansFamily}`, size: 12.5, spacing: 0.9, colour: secondary, halo: 0.85 },
  route: { font: `500 10.5px ${sansFamily}`, size: 10.5, spacing: 0.2, colour: secondary, halo: 0.85 },
  degree: { font: `500 9.5px ${sansFamily}`, size: 9.5, spacing: 0, colour: sea, halo: 0 },
  scale: { font: `500 10px ${sansFamily}`, size: 10, spacing: 0, colour: secondary, halo: 0.7 },
};
