import { authoredState, canSeeNode, type Program } from "#engine";
import type { MapItem } from "#scenario/model";
import type { UnitView } from "./mapView.ts";

/** Where units have been moved, by their ids, and the way they went. */
export type Moves = ReadonlyMap<string, Pick<UnitView, "at" | "via">>;

export type MoveItem = Extract<MapItem, { kind: "move" }>;

/** A move that the map itself or a state holds. */
export type StandingMove = {
  /** -1 for the map's own. */
  readonly node: number;
  readonly item: MoveItem;
};

/** The moves that a seat may learn of, the map's own and then those of the states in file order. */
export const standingMoves = (program: Program, seat: string): readonly StandingMove[] => [
  ...movesIn(program.scenario.map.items).map((item) => ({ node: -1, item })),
  ...program.nodes
    .filter(({ index, role }) => role === "state" && canSeeNode(program, index, seat))
    .flatMap(({ path, index }) =>
      movesIn(authoredState(program, path)?.map ?? []).map((item) => ({ node: index, item })),
    ),
];

export const movesIn = (items: readonly MapItem[]): readonly MoveItem[] => items.filter((item) => item.kind === "move");
