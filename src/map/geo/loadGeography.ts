import type { GeographyTopology } from "./geography.ts";

export type DetailLevel = "50m" | "10m";

const urls: Readonly<Record<DetailLevel, URL>> = {
  "50m": new URL("../../../assets/geography/coast50m.json", import.meta.url),
  "10m": new URL("../../../assets/geography/coast10m.json", import.meta.url),
};

/** Has the browser fetch the coast, and keep it, before there is a map. */
export async function prepareMap(): Promise<void> {
  await fetch(urls["50m"]);
}

/** The committed geography at one level of detail. */
export async function loadGeography(level: DetailLevel, signal: AbortSignal): Promise<GeographyTopology> {
  const response = await fetch(urls[level], { signal });
  if (!response.ok) throw new Error(`The geography "${level}" answered ${response.status}.`);
  const topology: GeographyTopology = await response.json();
  return topology;
}
