import type { ListName, MapThings } from "#sitting";
import type { AnimationStart, Animations } from "../animation/animations.ts";
import type { FrameInput, Sprite, Stroke } from "../animation/frame.ts";
import type { Camera } from "../camera/camera.ts";
import type { Box, Point } from "../geo/point.ts";
import type { MapProjection } from "../geo/projection.ts";
import type { HitTargets } from "../layout/hitTest.ts";
import type { LayoutInput } from "../layout/layoutInput.ts";
import type { WantedLabel } from "../layout/wantedLabel.ts";
import type { LegendItem } from "../legend/legendItem.ts";
import type { ThingKind } from "../mapThing.ts";
import type { Pen } from "../paint/canvas.ts";
import type { Emphasis } from "../paint/emphasis.ts";
import type { LabelStyle } from "../paint/labelStyle.ts";
import type { ProjectedThings } from "../view/projectedView.ts";
import type { ViewChange } from "../view/viewChange.ts";
import type { Laid } from "./laid.ts";

/**
 * All that the map does with one list of a view, in the order in which it is done: positions become world points, stand
 * on the screen, are painted on the chart or drawn over it, can be pointed at, and are explained by the legend.
 */
export type Layer<List extends ListName> = {
  /** What is written on the map beside it, and in which style; undefined for things without a name. */
  readonly labelOf: (thing: MapThings[List]) => Label | undefined;
  readonly project: (thing: MapThings[List], projection: MapProjection) => ProjectedThings[List];
  /** Undefined for things that can't be pointed at. */
  readonly pointing: Pointing<List> | undefined;
  readonly layOut: (input: LayoutInput) => Laid[List];
  /** Names of what stands there and of what an option would bring. */
  readonly labels: (input: LayoutInput, laid: Laid[List]) => readonly WantedLabel[];
  /** What names keep clear of. */
  readonly obstacles: (laid: Laid[List]) => readonly Box[];
  /** What can be hit, the topmost first. */
  readonly targets: (laid: Laid[List]) => Partial<HitTargets>;
  /** Makes a painter of what lies flat on the chart; undefined where nothing does. */
  readonly createPainter: (() => Painter<List>) | undefined;
  /** What stands over the chart in one frame. */
  readonly draw: (input: FrameInput, laid: Laid[List]) => Partial<LayerFrame>;
  /** What a new view changes, as far as it is shown as a change; undefined for what is simply there at once. */
  readonly motion: Motion<List> | undefined;
  readonly legend: (things: readonly MapThings[List][]) => readonly LegendItem[];
};

export type Label = { readonly text: string; readonly style: LabelStyle };

/** How things of a list are pointed at. */
export type Pointing<List extends ListName> = {
  readonly kind: ThingKind;
  readonly idOf: (entry: ProjectedThings[List]) => string;
  /** The world point to look at. */
  readonly middleOf: (entry: ProjectedThings[List]) => Point;
  /** In the order in which the keyboard steps through them. */
  readonly inOrder: (entries: readonly ProjectedThings[List][]) => readonly ProjectedThings[List][];
  /** What is drawn round the one that is pointed at; undefined where the chart shows it. */
  readonly outline: (input: FrameInput, laid: Laid[List], id: string, look: OutlineLook) => Stroke | undefined;
};

export type OutlineLook = { readonly colour: string; readonly alpha: number };

export type Painter<List extends ListName> = (ink: Ink, entry: ProjectedThings[List], emphasis: Emphasis) => void;

/** What the chart is painted with. */
export type Ink = { readonly pen: Pen; readonly camera: Camera; readonly dpr: number };

export type Motion<List extends ListName> = {
  readonly change: (before: readonly MapThings[List][], after: readonly MapThings[List][]) => Partial<ViewChange>;
  readonly start: (start: AnimationStart) => Partial<Animations>;
};

/** A layer's part of a frame, from the back to the front. */
export type LayerFrame = {
  readonly below: readonly Stroke[];
  /** Under names. */
  readonly flat: readonly Sprite[];
  /** Over names. */
  readonly standing: readonly Sprite[];
  /** What an option would bring. */
  readonly coming: readonly Sprite[];
  readonly above: readonly Stroke[];
};
