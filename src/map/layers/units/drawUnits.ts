import { sidePalette } from "#base";
import { FADE_MS, isTravelling, moveAt } from "../../animation/animations.ts";
import type { FrameInput, Sprite, Stroke } from "../../animation/frame.ts";
import { toScreen } from "../../camera/camera.ts";
import { isSameThing } from "../../mapThing.ts";
import { pointAlong } from "../../view/motion.ts";
import type { LayerFrame } from "../layer.ts";
import { comingSymbols, comingWays } from "./comingUnits.ts";
import { type DrawnUnit, drawUnit } from "./drawUnit.ts";
import type { LaidUnits } from "./layOutUnits.ts";
import { symbolOf } from "./symbolOf.ts";

const TRAIL_STEPS = 24;

/** Symbols with the lines to where they stand, trails of those that move, and what an option would bring. */
export function drawUnits(input: FrameInput, laid: LaidUnits): Partial<LayerFrame> {
  const drawn = drawnUnits(input, laid);
  return {
    below: [...trails(input), ...comingWays(laid, input.camera), ...drawn.flatMap(({ leader }) => leader)],
    standing: [...ghosts(input, laid), ...drawn.flatMap(({ sprites }) => sprites)],
    coming: comingSymbols(laid),
  };
}

/** The topmost unit of each spot and all that are on their way; what is pointed at lies over the rest. */
function drawnUnits(input: FrameInput, laid: LaidUnits): readonly DrawnUnit[] {
  const { view, animations } = input;
  const byId = new Map(view.units.map((entry) => [entry.unit.id, entry]));
  const drawn = laid.spots.flatMap((spot) => {
    const shown = spot.ids.filter((id, index) => index === 0 || isTravelling(animations, id));
    return shown.flatMap((id) => {
      const entry = byId.get(id);
      return entry ? [drawUnit(input, laid, entry, spot)] : [];
    });
  });
  return drawn
    .map((unit) => ({ unit, rank: rankOf(input, unit) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ unit }) => unit);
}

function rankOf({ selected, hovered, animations }: FrameInput, { id }: DrawnUnit): number {
  return (
    (isSameThing(selected, { kind: "unit", id }) ? 4 : 0) +
    (isSameThing(hovered, { kind: "unit", id }) ? 2 : 0) +
    (isTravelling(animations, id) ? 1 : 0)
  );
}

/** Units that are shown no more fade where they were. */
function ghosts({ animations, camera, now }: FrameInput, { symbolSize }: LaidUnits): readonly Sprite[] {
  return animations.ghosts.map(({ unit, at, offset, start }) => {
    const [x, y] = toScreen(camera, at);
    return {
      id: `ghost ${unit.id}`,
      picture: symbolOf(unit, symbolSize),
      at: [x + offset[0], y + offset[1]],
      alpha: 1 - Math.min(1, Math.max(0, (now - start) / FADE_MS)),
    };
  });
}

/** The way a moving unit has come. */
function trails({ animations, camera, now }: FrameInput): readonly Stroke[] {
  return [...animations.moves.values()].flatMap((move) => {
    if (move.path.length < 2) return [];
    const { share } = moveAt(move, now);
    const points = Array.from({ length: TRAIL_STEPS + 1 }, (_, step) =>
      toScreen(camera, pointAlong(move.path, (share * step) / TRAIL_STEPS)),
    );
    return [{ kind: "line", points, colour: sidePalette[move.side].line, alpha: 0.55, width: 1.6 } as const];
  });
}
