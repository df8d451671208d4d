import { unreachable } from "#base";
import { authoredState, canSee, canSeeNode, type GameState } from "#engine";
import type { MapItem, Unit } from "#scenario/model";
import type { MapView, RouteView, StrikeView, UnitView, ZoneView } from "./mapView.ts";
import type { Moves } from "./moves.ts";
import { toQuestions } from "./spots.ts";
import type { Teller } from "./teller.ts";
import { toMapGround } from "./toMapGround.ts";

/**
 * What the map shows in a state: the scenario's things, changed by its own items and those of the active states, in file order. Units stand where they were moved;
 * where `moved` isn't given, where the state alone moves them.
 */
export const toMapView = (
  teller: Teller,
  state: GameState,
  moved: Moves = teller.moved([{ state, trace: [] }]),
  preview: readonly MapItem[] = [],
): MapView => {
  const { scenario, seat, cite } = teller;
  const drawing = draw(teller, state, moved, preview);
  const seen = <Thing extends { readonly seenBy?: readonly string[] }>(things: readonly Thing[]): readonly Thing[] =>
    things.filter(({ seenBy }) => canSee(seenBy, seat));
  const shown = <Thing extends { readonly id: string; readonly shown: boolean; readonly seenBy?: readonly string[] }>(
    things: readonly Thing[],
  ): readonly Thing[] => seen(things).filter(({ id, shown: always }) => drawing.shown.get(id) ?? always);
  const { map } = scenario;
  const places = seen(map.places).map(({ source, seenBy: _, ...place }) => ({ ...place, ...cite(source) }));
  const units = shown(map.units).map((unit) => toUnit(teller, unit, drawing));
  return {
    ...toMapGround(map),
    sides: sidesOf(teller),
    ...(drawing.focus === undefined ? {} : { focus: drawing.focus }),
    places,
    units,
    zones: shown(map.zones).map(
      ({ source, shown: _, seenBy: __, ...zone }): ZoneView => ({ ...zone, ...cite(source) }),
    ),
    routes: shown(map.routes).map(({ shown: _, seenBy: __, ...route }): RouteView => route),
    strikes: drawing.strikes,
    questions: toQuestions(teller, state, { places, units }),
  };
};

const sidesOf = ({ scenario: { seats } }: Teller): MapView["sides"] =>
  seats
    .filter(({ side }, index) => seats.findIndex((seat) => seat.side === side) === index)
    .map(({ side, name }) => ({ side, name }));

type Drawing = {
  readonly shown: Map<string, boolean>;
  readonly moves: Map<string, Pick<UnitView, "at" | "via">>;
  readonly status: Map<string, UnitView["status"]>;
  readonly strikes: StrikeView[];
  focus?: NonNullable<MapView["focus"]>;
};

const draw = (teller: Teller, state: GameState, moved: Moves, preview: readonly MapItem[]): Drawing => {
  const drawing: Drawing = { shown: new Map(), moves: new Map(), status: new Map(), strikes: [] };
  apply(teller, state, teller.scenario.map.items, "map", drawing);
  for (const { path, items } of activeItems(teller, state)) apply(teller, state, items, path, drawing);
  for (const [unit, stand] of moved) drawing.moves.set(unit, stand);
  apply(teller, state, preview, "preview", drawing);
  return drawing;
};

const activeItems = (
  { program, seat }: Teller,
  state: GameState,
): readonly { readonly path: string; readonly items: readonly MapItem[] }[] =>
  program.nodes
    .filter(({ index, role }) => role === "state" && state.active[index] === 1 && canSeeNode(program, index, seat))
    .map(({ path }) => ({ path, items: authoredState(program, path)?.map ?? [] }));

const apply = (
  { test }: Teller,
  state: GameState,
  items: readonly MapItem[],
  where: string,
  drawing: Drawing,
): void => {
  items.forEach((item, index) => {
    if (test(item.when, state)) applyItem(item, `${where}#${index}`, drawing);
  });
};

const applyItem = (item: MapItem, key: string, drawing: Drawing): void => {
  switch (item.kind) {
    case "show":
    case "hide":
      for (const id of item.ids) drawing.shown.set(id, item.kind === "show");
      break;
    case "move":
      drawing.moves.set(item.unit, { at: item.to, via: item.via });
      break;
    case "status":
      drawing.status.set(item.unit, item.status);
      break;
    case "strike":
      drawing.strikes.push({ id: key, at: item.at, ...(item.by === undefined ? {} : { by: item.by }) });
      break;
    case "focus":
      drawing.focus = { at: item.at, radiusKm: item.radiusKm };
      break;
    default:
      unreachable(item);
  }
};

const toUnit = ({ cite }: Teller, { source, shown: _, seenBy: __, ...unit }: Unit, drawing: Drawing): UnitView => ({
  ...unit,
  ...cite(source),
  at: unit.at,
  via: [],
  ...drawing.moves.get(unit.id),
  status: drawing.status.get(unit.id) ?? "present",
});
