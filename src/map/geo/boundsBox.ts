import { type Box, boxAround, type Point } from "./point.ts";
import type { Bounds, MapProjection } from "./projection.ts";
import { eastOf } from "./sheetOf.ts";

const STEP_DEGREES = 1;

/** The outline of bounds as world points, along their parallels and meridians, clockwise from the north-west. */
export function boundsOutline(bounds: Bounds, { project }: MapProjection): readonly Point[] {
  const { west, south, north } = bounds;
  const east = eastOf(bounds);
  const columns = Math.max(1, Math.ceil((east - west) / STEP_DEGREES));
  const rows = Math.max(1, Math.ceil((north - south) / STEP_DEGREES));
  const outline: Point[] = [];
  for (let i = 0; i < columns; i += 1) outline.push(project([north, west + ((east - west) * i) / columns]));
  for (let i = 0; i < rows; i += 1) outline.push(project([north + ((south - north) * i) / rows, east]));
  for (let i = 0; i < columns; i += 1) outline.push(project([south, east + ((west - east) * i) / columns]));
  for (let i = 0; i < rows; i += 1) outline.push(project([south + ((north - south) * i) / rows, west]));
  return outline;
}

export function boundsBox(bounds: Bounds, projection: MapProjection): Box {
  return boxAround(boundsOutline(bounds, projection));
}
