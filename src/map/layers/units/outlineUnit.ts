import { isTravelling } from "../../animation/animations.ts";
import type { FrameInput, Stroke } from "../../animation/frame.ts";
import { symbolCell } from "../../layout/symbolCell.ts";
import type { OutlineLook } from "../layer.ts";
import { placeUnit } from "./drawUnit.ts";
import type { LaidUnits } from "./layOutUnits.ts";

/** Brackets round a unit, or round the stack that it lies in; undefined when it isn't on the screen. */
export function outlineUnit(input: FrameInput, laid: LaidUnits, id: string, look: OutlineLook): Stroke | undefined {
  const ids = laid.spots.find((spot) => spot.ids.includes(id))?.ids;
  const drawn = ids === undefined || isTravelling(input.animations, id) ? id : ids[0];
  const entry = ids && input.view.units.find(({ unit }) => unit.id === drawn);
  if (!entry) return undefined;
  const { width, height } = symbolCell(laid.symbolSize);
  const { middle } = placeUnit(input, laid, entry);
  return { kind: "brackets", at: middle, width2: width + 2, height2: height + 2, ...look, width: 1.8 };
}
