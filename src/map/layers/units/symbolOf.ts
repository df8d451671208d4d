import type { UnitView } from "#sitting";
import type { Picture } from "../../paint/picture.ts";

/** The picture of a unit that is there. */
export function symbolOf({ symbol, side, status }: UnitView, size: number): Picture {
  return { kind: "symbol", sidc: symbol, side, status, size, isPlanned: false };
}
