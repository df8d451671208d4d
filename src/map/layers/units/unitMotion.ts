import type { UnitView } from "#sitting";
import type { AnimationStart, Animations, Move } from "../../animation/animations.ts";
import { isSamePlace } from "../../geo/isSamePlace.ts";
import { wayLine } from "../../geo/routeLine.ts";
import { moveDurationMs } from "../../view/motion.ts";
import type { ViewChange } from "../../view/viewChange.ts";
import type { Motion } from "../layer.ts";

/** Units fade in, fade out, and sail from where they stood to where they stand. */
export const unitMotion: Motion<"units"> = { change: changeOfUnits, start: startUnits };

function changeOfUnits(before: readonly UnitView[], after: readonly UnitView[]): Partial<ViewChange> {
  const old = new Map(before.map((unit) => [unit.id, unit]));
  const now = new Set(after.map(({ id }) => id));
  return {
    appeared: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    vanished: before.filter(({ id }) => !now.has(id)),
    moved: after.flatMap((unit) => {
      const from = old.get(unit.id);
      return from && !isSamePlace(from.at, unit.at) ? [{ id: unit.id, path: [from.at, ...unit.via, unit.at] }] : [];
    }),
  };
}

/** What moves sails the curve that a route would take. Units that stay where they are start a short move too, to take their new offset. */
function startUnits(start: AnimationStart): Partial<Animations> {
  const { change, offsets, projection, now } = start;
  return {
    moves: new Map(movesOf(start)),
    arrivals: new Map(change.appeared.map((id) => [id, now])),
    ghosts: change.vanished.map((unit) => ({
      unit,
      at: projection.project(unit.at),
      offset: offsets.get(unit.id) ?? [0, 0],
      start: now,
    })),
  };
}

function movesOf(start: AnimationStart): readonly (readonly [id: string, move: Move])[] {
  const { change, units, offsets, projection, scale, now } = start;
  const pathOf = new Map(change.moved.map(({ id, path }) => [id, wayLine(path, projection)]));
  const appeared = new Set(change.appeared);
  return units
    .filter(({ id }) => !appeared.has(id))
    .map(({ id, at, side }) => {
      const path = pathOf.get(id) ?? [projection.project(at)];
      const duration = moveDurationMs(path, scale);
      return [id, { path, offset: offsets.get(id) ?? [0, 0], side, start: now, duration }];
    });
}
