import { compact } from "#base";
import type { MapItemDraft } from "../document/mapDraft.ts";
import { compileCondition } from "../expression/compileCondition.ts";
import type { LatLon, MapItem } from "../scenario.ts";
import type { PointDraft } from "../shape/point.ts";
import type { Lowering } from "./lowering.ts";

const DEFAULT_RADIUS_KM = 300;

/** Map items with their points in degrees. One that does nothing, or several things, is a rule's to report. */
export const toMapItems = (drafts: readonly MapItemDraft[] | undefined, on: Lowering): readonly MapItem[] =>
  (drafts ?? []).flatMap((draft) => toMapItem(draft, on));

const toMapItem = (draft: MapItemDraft, on: Lowering): readonly MapItem[] => {
  const when = compileCondition(draft.when, on.scope, on.compiler);
  const item = toAction(draft, on);
  return item === undefined ? [] : [when === undefined ? item : { ...item, when }];
};

const toAction = (draft: MapItemDraft, on: Lowering): MapItem | undefined => {
  if (draft.show !== undefined) return { kind: "show", ids: draft.show.map(({ value }) => value) };
  if (draft.hide !== undefined) return { kind: "hide", ids: draft.hide.map(({ value }) => value) };
  if (draft.move !== undefined) return toMove(draft, draft.move.value, on);
  if (draft.damage !== undefined) return { kind: "status", unit: draft.damage.value, status: "damaged" };
  if (draft.destroy !== undefined) return { kind: "status", unit: draft.destroy.value, status: "destroyed" };
  if (draft.strike !== undefined)
    return compact({ kind: "strike" as const, at: toLatLon(draft.strike, on), by: draft.by });
  if (draft.focus === undefined) return undefined;
  return { kind: "focus", at: toLatLon(draft.focus, on), radiusKm: draft.radius ?? DEFAULT_RADIUS_KM };
};

const toMove = (draft: MapItemDraft, unit: string, on: Lowering): MapItem => ({
  kind: "move",
  unit,
  to: draft.to === undefined ? [0, 0] : toLatLon(draft.to, on),
  via: (draft.via ?? []).map((point) => toLatLon(point, on)),
});

/** A point in degrees; a place that isn't declared, which a rule reports, is at 0, 0. */
export const toLatLon = (point: PointDraft, { names }: Lowering): LatLon =>
  point.kind === "degrees" ? point.at : (names.places.get(point.name.value) ?? [0, 0]);
