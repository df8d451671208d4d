import type { Camera } from "../camera/camera.ts";
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
  /** Which box each label took the last time; empty for the best ones. */
  readonly choices: ReadonlyMap<string, number>;
};

/** Selected or hovered: named and shown whatever the zoom. */
export function isFocused({ selected, hovered }: Pick<LayoutInput, "selected" | "hovered">, thing: Thing): boolean {
  return isSameThing(selected, thing) || isSameThing(hovered, thing);
}
