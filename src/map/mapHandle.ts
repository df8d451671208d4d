import type { LatLon } from "#scenario/model";
import type { MapPreview, MapView } from "#sitting";
import type { Insets } from "./camera/camera.ts";
import type { LegendItem } from "./legend/legendItem.ts";
import type { Thing } from "./mapThing.ts";
import type { Renderer } from "./scene/chooseRenderer.ts";

export type MapOptions = {
  readonly view: MapView;
  readonly reducedMotion: boolean;
  /** What covers the edges of the map: the view and its focus are fitted into the rest. */
  readonly insets?: Insets;
  /** Undefined when nothing was hit. */
  readonly onSelect: (thing: Thing | undefined) => void;
  readonly onHover?: (thing: Thing | undefined) => void;
  /** After the first paint. */
  readonly onReady?: () => void;
  /** When the geography can't be loaded. */
  readonly onError?: (error: unknown) => void;
  /** When the graphics context was lost and doesn't come back: the map stands still, and has to be mounted anew. */
  readonly onContextLost?: () => void;
  /** When absent, chosen according to what the browser supports. */
  readonly renderer?: Renderer;
};

export type MapHandle = {
  readonly update: (view: MapView) => void;
  /** Shows what an option would change, until it is called again; undefined for nothing. */
  readonly preview: (preview: MapPreview | undefined) => void;
  readonly select: (thing: Thing | undefined) => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  readonly fit: () => void;
  readonly focusOn: (at: LatLon, radiusKm: number) => void;
  /** Something else covers the edges now. A map that rests in its view stays in it; any other doesn't move. */
  readonly setInsets: (insets: Insets) => void;
  /** What the symbols of the view mean, with pictures for a screen of this pixel ratio. */
  readonly legend: () => readonly LegendLine[];
  readonly destroy: () => void;
  /** Whether the first paint, a frame or an animation is under way. */
  readonly busy: () => boolean;
  readonly stats: () => MapStats;
};

export type LegendLine = { readonly item: LegendItem; readonly picture: HTMLCanvasElement };

export type MapStats = { readonly frames: number; readonly lastFrameMs: number; readonly renderer: Renderer };
