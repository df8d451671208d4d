import type { LatLon } from "../scenario.ts";
import { landRuns } from "./landRuns.ts";

/** What a point and everything within 20 km of it is: sea, land, or a coast or large lake, which says nothing. */
export type Element = "sea" | "land" | "coast";

const ROWS = 360;
const COLUMNS = 720;

const ELEMENTS: Readonly<Record<string, Element>> = { S: "sea", L: "land", C: "coast" };

type Runs = { readonly elements: readonly Element[]; readonly ends: readonly number[] };

const toRuns = (text: string): Runs => {
  const elements: Element[] = [];
  const ends: number[] = [];
  let end = 0;
  for (const [, kind = "", length = ""] of text.matchAll(/([SLC])([0-9a-z]+)/g)) {
    end += Number.parseInt(length, 36);
    elements.push(ELEMENTS[kind] ?? "coast");
    ends.push(end);
  }
  return { elements, ends };
};

const runs = toRuns(landRuns);

/** The element of a point, from a grid of half degrees (Natural Earth at 1:10 million). Logarithmic in the runs of the grid. */
export const elementAt = ([latitude, longitude]: LatLon): Element => {
  const row = Math.min(ROWS - 1, Math.max(0, Math.floor((latitude + 90) * 2)));
  const column = ((Math.floor((longitude + 180) * 2) % COLUMNS) + COLUMNS) % COLUMNS;
  const cell = row * COLUMNS + column;
  let [low, high] = [0, runs.ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs.ends[middle] ?? 0) > cell) high = middle;
    else low = middle + 1;
  }
  return runs.elements[low] ?? "coast";
};
