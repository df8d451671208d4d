import type { ListName } from "#sitting";
import type { Ground } from "../ground.ts";
import type { Ink, Layer, Painter, Pointing } from "../layers/layer.ts";
import { fromLayers, UPWARDS } from "../layers/layers.ts";
import { isSameThing, type Thing } from "../mapThing.ts";
import { isGoing } from "../view/isGoing.ts";
import type { ProjectedPreview } from "../view/projectedPreview.ts";
import type { ProjectedThings, ProjectedView } from "../view/projectedView.ts";
import { type BaseMap, paintLand, paintSea, paintVeil } from "./baseMap.ts";
import type { Emphasis } from "./emphasis.ts";
import { paintGraticule } from "./graticule.ts";

export type ChartContent = {
  readonly ground: Ground;
  readonly baseMap: BaseMap;
  readonly view: ProjectedView;
  /** What an option under consideration would bring and take away. */
  readonly preview: ProjectedPreview;
  readonly selected: Thing | undefined;
  readonly hovered: Thing | undefined;
};

export type ChartPainter = (ink: Ink, content: ChartContent) => void;

/** Paints what lies flat on the map, from the sea up to routes. */
export function createChartPainter(): ChartPainter {
  const paintThings = fromLayers(UPWARDS, createThingsPainter);
  return (ink, content) => {
    const { pen, camera, dpr } = ink;
    const { ground, baseMap } = content;
    paintSea(pen, camera, dpr, ground.sea);
    paintGraticule(pen, camera, dpr, ground.graticule);
    paintLand(pen, camera, dpr, baseMap);
    paintVeil(pen, camera, dpr, ground.sea);
    for (const paint of paintThings) paint(ink, content, "standing");
    for (const paint of paintThings) paint(ink, content, "coming");
  };
}

/** Whether two charts look the same, except for where they are seen from. */
export function isSameChart(a: ChartContent, b: ChartContent): boolean {
  return (
    a.ground === b.ground &&
    a.baseMap === b.baseMap &&
    a.view === b.view &&
    a.preview === b.preview &&
    isSameThing(onChart(a.selected), onChart(b.selected)) &&
    isSameThing(onChart(a.hovered), onChart(b.hovered))
  );
}

/** A thing that the chart shows; undefined for one that stands over it. */
function onChart(thing: Thing | undefined): Thing | undefined {
  const isPainted = fromLayers(
    UPWARDS,
    ({ pointing, createPainter }) => createPainter !== undefined && pointing?.kind === thing?.kind,
  ).includes(true);
  return isPainted ? thing : undefined;
}

type ThingsPainter = (ink: Ink, content: ChartContent, which: "standing" | "coming") => void;

/** Paints the things of one layer: those that stand there, or those that an option would bring. */
function createThingsPainter<List extends ListName>(
  { createPainter, pointing }: Layer<List>,
  list: List,
): ThingsPainter {
  const paint: Painter<List> = createPainter?.() ?? (() => {});
  return (ink, content, which) => {
    const standing = which === "standing";
    for (const entry of standing ? content.view[list] : content.preview[list])
      paint(ink, entry, standing ? emphasisOf(content, pointing, entry) : "coming");
  };
}

function emphasisOf<List extends ListName>(
  { selected, hovered, preview }: ChartContent,
  pointing: Pointing<List> | undefined,
  entry: ProjectedThings[List],
): Emphasis {
  if (!pointing) return "none";
  const thing: Thing = { kind: pointing.kind, id: pointing.idOf(entry) };
  if (isSameThing(selected, thing)) return "selected";
  if (isSameThing(hovered, thing)) return "hovered";
  return isGoing(preview, thing) ? "going" : "none";
}
