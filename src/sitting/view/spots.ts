import { authoredWindow, CHANCE, canSeeWindow, type GameState, openDesks, openWindow, WHITE_CELL } from "#engine";
import type { LatLon, Scenario } from "#scenario/model";
import type { MapLists, MapPreview, QuestionView } from "./mapView.ts";
import type { Spot } from "./sittingView.ts";
import type { Teller } from "./teller.ts";

type Standing = Pick<MapLists, "places" | "units">;

/**
 * Where the open window is, for each seat that is asked: its own question at its own place, chance's where it is drawn. Of another seat's question only where that seat decides
 * is shown, as the place may give away what it is asked. What stands on no map that the seat sees has no place.
 */
export const toQuestions = (teller: Teller, state: GameState, standing: Standing): readonly QuestionView[] => {
  const { program, seat } = teller;
  const window = openWindow(program, state);
  if (window === undefined || !canSeeWindow(program, window, seat)) return [];
  const asked = openDesks(window, state).map((desk) => program.seats[desk.seat] ?? CHANCE);
  const own = asked.filter((one) => one === seat);
  return (own.length > 0 ? own : asked).flatMap((one): readonly QuestionView[] => {
    const isOpen = one === seat || one === CHANCE || seat === WHITE_CELL;
    const written = isOpen ? writtenAt(authoredWindow(program, window), one) : [];
    const spot = firstSpot(standing, [...written, ...seatAt(teller.scenario, one)]);
    return spot === undefined
      ? []
      : [{ id: `${window.path} ${one}`, name: spot.name, at: spot.at, isOwn: one === seat || seat === WHITE_CELL }];
  });
};

type Ids = readonly (string | undefined)[];

const writtenAt = (window: ReturnType<typeof authoredWindow>, seat: string): Ids => {
  switch (window?.kind) {
    case "together":
      return [window.seats.find((one) => one.seat === seat)?.at, window.at];
    case "decide":
    case "chance":
      return [window.at];
    case undefined:
      return [];
  }
};

/** Where a seat decides: what its author says, or else the first capital of its side. */
export const seatAt = ({ seats, map }: Scenario, id: string): Ids => {
  const seat = seats.find((one) => one.id === id);
  if (seat === undefined) return [];
  const capital = map.places.find(({ kind, side }) => kind === "capital" && side === seat.side);
  return [seat.at, capital?.id];
};

/** The first of these that stands on the map. */
export const firstSpot = ({ places, units }: Standing, ids: Ids): Spot | undefined => {
  for (const id of ids) {
    const found = places.find((one) => one.id === id) ?? units.find((one) => one.id === id);
    if (found !== undefined) return { id: found.id, name: found.name, at: found.at };
  }
  return undefined;
};

/** The first thing that an option would change on the map: a force where it would stand, the middle of a zone, the end of a route, what is struck. */
export const changedSpot = ({ units, zones, routes, strikes }: MapPreview): Spot | undefined => {
  const [unit] = units;
  if (unit !== undefined) return { id: unit.id, name: unit.name, at: unit.at };
  const [zone] = zones;
  if (zone !== undefined) return { id: zone.id, name: zone.name, at: middleOf(zone.shape) };
  const [route] = routes;
  const end = route?.points.at(-1);
  if (route !== undefined && end !== undefined) return { id: route.id, name: route.name, at: end };
  const [strike] = strikes;
  return strike === undefined ? undefined : { id: strike.id, name: "", at: strike.at };
};

const middleOf = (shape: MapPreview["zones"][number]["shape"]): LatLon => {
  switch (shape.kind) {
    case "circle":
      return shape.at;
    case "polygon": {
      const [latitude, longitude] = [0, 1].map(
        (axis) => shape.points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / Math.max(1, shape.points.length),
      );
      return [latitude ?? 0, longitude ?? 0];
    }
  }
};
