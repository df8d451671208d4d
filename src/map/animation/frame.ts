import type { Camera } from "../camera/camera.ts";
import type { Point } from "../geo/point.ts";
import type { MapLayout } from "../layout/mapLayout.ts";
import type { Thing } from "../mapThing.ts";
import type { Picture } from "../paint/picture.ts";
import type { ProjectedPreview } from "../view/projectedPreview.ts";
import type { ProjectedView } from "../view/projectedView.ts";
import type { Animations } from "./animations.ts";

/** One frame above the chart: strokes under the pictures, the pictures from back to front, strokes over them. */
export type Frame = {
  readonly below: readonly Stroke[];
  readonly sprites: readonly Sprite[];
  readonly above: readonly Stroke[];
};

export type Sprite = { readonly id: string; readonly picture: Picture; readonly at: Point; readonly alpha: number };

export type Stroke = { readonly colour: string; readonly alpha: number; readonly width: number } & (
  | { readonly kind: "line"; readonly points: readonly Point[] }
  | { readonly kind: "ring"; readonly at: Point; readonly radius: number }
  | { readonly kind: "dot"; readonly at: Point; readonly radius: number }
  | { readonly kind: "brackets"; readonly at: Point; readonly width2: number; readonly height2: number }
);

export type FrameInput = {
  readonly layout: MapLayout;
  readonly view: ProjectedView;
  readonly preview: ProjectedPreview;
  readonly camera: Camera;
  readonly animations: Animations;
  readonly selected: Thing | undefined;
  readonly hovered: Thing | undefined;
  readonly now: number;
};
