import { sidePalette, textPalette } from "#base";
import type { Side } from "#scenario/model";
import { type Animations, RING_MS } from "../animation/animations.ts";
import type { FrameInput, Sprite, Stroke } from "../animation/frame.ts";
import { toScreen } from "../camera/camera.ts";
import type { ProjectedThings } from "../view/projectedView.ts";
import type { Layer } from "./layer.ts";

/** The rings of one strike, each so much later than the strike, as a share of their time. */
const DELAYS = [0, 0.22, 0.44];

/** What was struck: a burst, and rings that run outwards when it is new. */
export const strikes: Layer<"strikes"> = {
  labelOf: () => undefined,
  project: (strike, { project }) => ({ strike, at: project(strike.at) }),
  pointing: undefined,
  layOut: () => undefined,
  labels: () => [],
  obstacles: () => [],
  targets: () => ({}),
  createPainter: undefined,
  draw: (input) => ({
    flat: input.view.strikes.map((entry) => impact(input, entry, "impact", 1)),
    coming: input.preview.strikes.map((entry) => impact(input, entry, "preview", 0.6)),
    above: [...runningRings(input), ...input.preview.strikes.map((entry) => ringAround(input, entry))],
  }),
  motion: {
    change: (before, after) => {
      const seen = new Set(before.map(({ id }) => id));
      return { strikes: after.filter(({ id }) => !seen.has(id)) };
    },
    start: ({ change, projection: { project }, now }) => ({
      rings: change.strikes.map(({ id, at, by }) => ({ id, at: project(at), by, start: now })),
    }),
  },
  legend: (things) => (things.length === 0 ? [] : [{ kind: "strike" }]),
};

function impact(
  { camera }: Pick<FrameInput, "camera">,
  { strike, at }: ProjectedThings["strikes"],
  name: string,
  alpha: number,
): Sprite {
  return {
    id: `${name} ${strike.id}`,
    picture: { kind: "impact", side: strike.by },
    at: toScreen(camera, at),
    alpha,
  };
}

function runningRings({ animations, camera, now }: FrameInput): readonly Stroke[] {
  return animations.rings.flatMap(({ at, by, start }: Animations["rings"][number]) => {
    const middle = toScreen(camera, at);
    return DELAYS.flatMap((delay): Stroke[] => {
      const t = ((now - start) / RING_MS - delay) / (1 - 0.44);
      if (t <= 0 || t >= 1) return [];
      const out = 1 - (1 - t) ** 3;
      const look = { colour: colourOf(by), alpha: 0.9 * (1 - t), width: 1 + 3 * (1 - t) };
      return [{ kind: "ring", at: middle, radius: 5 + 44 * out, ...look }];
    });
  });
}

/** Round what an option would strike. */
function ringAround({ camera }: FrameInput, { strike, at }: ProjectedThings["strikes"]): Stroke {
  return { kind: "ring", at: toScreen(camera, at), radius: 17, colour: colourOf(strike.by), alpha: 0.8, width: 1.2 };
}

function colourOf(by: Side | undefined): string {
  return by ? sidePalette[by].line : textPalette.accent;
}
