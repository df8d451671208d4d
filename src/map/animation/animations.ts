import type { Side } from "#scenario/model";
import type { UnitView } from "#sitting";
import { ease } from "../camera/flight.ts";
import type { Point } from "../geo/point.ts";
import type { MapProjection } from "../geo/projection.ts";
import { pointAlong } from "../view/motion.ts";
import type { ViewChange } from "../view/viewChange.ts";

/** What is under way. Times are milliseconds of the caller's clock, points of the world unless said otherwise. */
export type Animations = {
  readonly moves: ReadonlyMap<string, Move>;
  readonly arrivals: ReadonlyMap<string, number>;
  readonly ghosts: readonly Ghost[];
  readonly rings: readonly Ring[];
  readonly pulses: readonly Pulse[];
};

/** `offset` is how far from its place the unit was drawn before, on the screen. */
export type Move = {
  readonly path: readonly Point[];
  readonly offset: Point;
  readonly side: Side;
  readonly start: number;
  readonly duration: number;
};
export type Ghost = { readonly unit: UnitView; readonly at: Point; readonly offset: Point; readonly start: number };
export type Ring = { readonly id: string; readonly at: Point; readonly by: Side | undefined; readonly start: number };

/** Round a question that has come up. */
export type Pulse = { readonly at: Point; readonly start: number };

export const FADE_MS = 320;
export const RING_MS = 1200;
export const PULSE_MS = 3600;

export const noAnimations: Animations = { moves: new Map(), arrivals: new Map(), ghosts: [], rings: [], pulses: [] };

export type AnimationStart = {
  readonly change: ViewChange;
  readonly units: readonly UnitView[];
  readonly offsets: ReadonlyMap<string, Point>;
  readonly projection: MapProjection;
  readonly scale: number;
  readonly now: number;
  /** Nothing moves: what has changed is there at once. */
  readonly reducedMotion: boolean;
};

/** Only what is still under way. */
export function withoutFinished({ moves, arrivals, ghosts, rings, pulses }: Animations, now: number): Animations {
  return {
    moves: new Map([...moves].filter(([, { start, duration }]) => now < start + duration)),
    arrivals: new Map([...arrivals].filter(([, start]) => now < start + FADE_MS)),
    ghosts: ghosts.filter(({ start }) => now < start + FADE_MS),
    rings: rings.filter(({ start }) => now < start + RING_MS),
    pulses: pulses.filter(({ start }) => now < start + PULSE_MS),
  };
}

export function isMoving({ moves, arrivals, ghosts, rings, pulses }: Animations): boolean {
  return moves.size + arrivals.size + ghosts.length + rings.length + pulses.length > 0;
}

/** Whether a unit is on its way, and not only taking another place beside where it stands. */
export function isTravelling({ moves }: Animations, id: string): boolean {
  return (moves.get(id)?.path.length ?? 0) > 1;
}

/** The world point a move has reached, and the share of the way (eased) with it. */
export function moveAt({ path, start, duration }: Move, now: number): { readonly at: Point; readonly share: number } {
  const share = ease(Math.min(1, Math.max(0, (now - start) / duration)));
  return { at: pointAlong(path, share), share };
}
