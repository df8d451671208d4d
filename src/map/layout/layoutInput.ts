import type { Camera, Size } from "../camera/camera.ts";
import type { Box } from "../geo/point.ts";
import { isSameThing, type Thing } from "../mapThing.ts";
import type { MeasureText } from "../paint/rasterise.ts";
import type { ProjectedPreview } from "../view/projectedPreview.ts";
import type { ProjectedView } from "../view/projectedView.ts";
import type { Spreader } from "./createSpreader.ts";

export type LayoutInput = {
  readonly view: ProjectedView;
  /** What an option under consideration would change. */
  readonly preview: ProjectedPreview;
  readonly camera: Camera;
  /** Scale relative to the whole of the bounds. */
  readonly zoom: number;
  readonly selected: Thing | undefined;
  readonly hovered: Thing | undefined;
  readonly measure: MeasureText;
  readonly spread: Spreader;
  /** What else is drawn on the screen: names keep clear of it. */
  readonly reserved: readonly Box[];
  /** Which box each label took the last time; empty for the best ones. */
  readonly choices: ReadonlyMap<string, number>;
};

/** How far beyond the edges things are still laid out, so that they can come in. */
export const OFF_SCREEN = 60;

export function screenBox({ width, height }: Size): Box {
  return { x: 0, y: 0, width, height };
}

/** Selected or hovered: named and shown whatever the zoom. */
export function isFocused({ selected, hovered }: Pick<LayoutInput, "selected" | "hovered">, thing: Thing): boolean {
  return isSameThing(selected, thing) || isSameThing(hovered, thing);
}
