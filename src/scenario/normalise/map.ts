import { compact } from "#base";
import type { MapDraft, PlaceDraft, RouteDraft, UnitDraft, ZoneDraft } from "../document/mapDraft.ts";
import type { Name } from "../document/name.ts";
import type { LatLon, Place, Route, ScenarioMap, Side, Unit, Zone } from "../scenario.ts";
import { codeOfWord, type Identity, withIdentity } from "../symbols/symbolWords.ts";
import type { Lowering } from "./lowering.ts";
import { toLatLon, toMapItems } from "./mapItem.ts";
import { idsOf } from "./varyingText.ts";

/** The map with every point in degrees; the whole world, empty, without one. */
export const toMap = (draft: MapDraft | undefined, on: Lowering): ScenarioMap => ({
  ...(draft?.borders === true ? { borders: true } : {}),
  ...(draft?.land === undefined ? {} : { land: draft.land.map((outline) => [closed(outline)]) }),
  view: toView(draft?.view),
  places: (draft?.places ?? []).map(({ key, value }) => toPlace(key, value)),
  units: (draft?.units ?? []).map(({ key, value }) => toUnit(key, value, on)),
  zones: (draft?.zones ?? []).map(({ key, value }) => toZone(key, value, on)),
  routes: (draft?.routes ?? []).map(({ key, value }) => toRoute(key, value, on)),
  items: toMapItems(draft?.items, on),
});

const toView = (draft: MapDraft["view"]): ScenarioMap["view"] => ({
  west: draft?.west.value ?? -180,
  south: draft?.south.value ?? -60,
  east: draft?.east.value ?? 180,
  north: draft?.north.value ?? 80,
});

/** An outline whose last point is its first. */
const closed = (outline: readonly LatLon[]): readonly LatLon[] => [...outline, ...outline.slice(0, 1)];

const toPlace = ({ value: id }: Name, draft: PlaceDraft): Place =>
  compact({
    id,
    name: draft.name.value,
    kind: draft.kind,
    at: draft.at,
    side: draft.side,
    importance: toImportance(draft.importance?.value),
    note: draft.note?.value,
    source: draft.source?.value,
    seenBy: idsOf(draft.seenBy),
  });

const toImportance = (importance: number | undefined): Place["importance"] =>
  importance === 2 || importance === 3 ? importance : 1;

const toUnit = ({ value: id }: Name, draft: UnitDraft, on: Lowering): Unit =>
  compact({
    id,
    name: draft.name.value,
    symbol: toSymbol(draft.symbol.value, draft),
    side: draft.side,
    at: toLatLon(draft.at, on),
    shown: draft.shown,
    note: draft.note?.value,
    source: draft.source?.value,
    seenBy: idsOf(draft.seenBy),
  });

/** The code of 20 digits that a word stands for, or the code itself; what is neither is a rule's to report. */
const toSymbol = (symbol: string, { side, identity }: UnitDraft): string =>
  codeOfWord(symbol, identity ?? IDENTITY_OF_SIDE[side]) ??
  (identity === undefined ? symbol : withIdentity(symbol, identity));

const IDENTITY_OF_SIDE: Readonly<Record<Side, Identity>> = {
  blue: "friend",
  cyan: "friend",
  green: "friend",
  violet: "friend",
  red: "hostile",
  ochre: "neutral",
  grey: "neutral",
  white: "neutral",
};

const toZone = ({ value: id }: Name, draft: ZoneDraft, on: Lowering): Zone =>
  compact({
    id,
    name: draft.name.value,
    kind: draft.kind,
    side: draft.side,
    shown: draft.shown,
    shape: toShape(draft, on),
    note: draft.note?.value,
    source: draft.source?.value,
    seenBy: idsOf(draft.seenBy),
  });

const toShape = ({ circle, points }: ZoneDraft, on: Lowering): Zone["shape"] =>
  circle === undefined
    ? { kind: "polygon", points: (points ?? []).map((point) => toLatLon(point, on)) }
    : { kind: "circle", at: toLatLon(circle.at, on), radiusKm: circle.radius };

const toRoute = ({ value: id }: Name, draft: RouteDraft, on: Lowering): Route =>
  compact({
    id,
    name: draft.name.value,
    kind: draft.kind,
    side: draft.side,
    shown: draft.shown,
    points: draft.points.map((point) => toLatLon(point, on)),
    note: draft.note?.value,
    seenBy: idsOf(draft.seenBy),
  });
