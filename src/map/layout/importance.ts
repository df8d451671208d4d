import type { PlaceView } from "#sitting";
import type { LabelStyle } from "../paint/labelStyle.ts";

const NAMED_FROM: Readonly<Record<PlaceView["importance"], number>> = { 1: 0, 2: 1.15, 3: 2.6 };
const SHOWN_FROM: Readonly<Record<PlaceView["importance"], number>> = { 1: 0, 2: 0, 3: 1.9 };

/** The zoom, 1 for the whole of the bounds, from which a place is named. */
export function namedFromZoom({ importance }: PlaceView): number {
  return NAMED_FROM[importance];
}

/** The zoom from which a place is marked at all. */
export function shownFromZoom({ importance }: PlaceView): number {
  return SHOWN_FROM[importance];
}

export function labelStyleOf({ kind, importance }: PlaceView): LabelStyle {
  switch (kind) {
    case "sea":
      return importance === 1 ? "sea" : "strait";
    case "strait":
      return "strait";
    case "land":
      return importance === 1 ? "country" : "region";
    case "capital":
      return "capital";
    case "city":
      return "city";
    case "base":
    case "port":
    case "airfield":
    case "island":
    case "site":
      return importance === 1 ? "city" : "site";
  }
}
