import { textPalette } from "#base";
import { PULSE_MS } from "../animation/animations.ts";
import type { FrameInput, Stroke } from "../animation/frame.ts";
import { toScreen } from "../camera/camera.ts";
import { boxAt, isInBox, type Point } from "../geo/point.ts";
import { screenBox } from "../layout/layoutInput.ts";
import type { Layer } from "./layer.ts";

const RADIUS = 14;
/** How far from a question's point the name of what stands there begins, so that the ring doesn't lie on it. */
export const BESIDE_RING: number = RADIUS + 3;
/** What can be hit is larger than the ring, for a finger. */
const HIT = 30;
/** The pulses after a question has come up, each so much later, as a share of their time. */
const DELAYS = [0, 0.3, 0.6];
const PULSE_SHARE = 0.4;

/** Where the open question stands: a ring, which pulses a few times when the question is new; and where an option under consideration acts. */
export const questions: Layer<"questions"> = {
  labelOf: () => undefined,
  project: (question, { project }) => ({ question, at: project(question.at) }),
  pointing: {
    kind: "question",
    idOf: ({ question }) => question.id,
    middleOf: ({ at }) => at,
    inOrder: (entries) => entries.filter(({ question }) => question.isOwn),
    outline: ({ camera }, laid, id, look) => {
      const shown = laid.find(({ question }) => question.id === id);
      return shown && isInBox(shown.at, screenBox(camera))
        ? { kind: "ring", at: shown.at, radius: RADIUS + 4, ...look, width: 1.6 }
        : undefined;
    },
  },
  layOut: ({ view, camera }) => view.questions.map(({ question, at }) => ({ question, at: toScreen(camera, at) })),
  labels: () => [],
  obstacles: (laid) => laid.map(({ at }) => boxAt(at, 2 * RADIUS, 2 * RADIUS)),
  targets: (laid) => ({
    boxes: laid
      .filter(({ question }) => question.isOwn)
      .map(({ question, at }) => ({ thing: { kind: "question", id: question.id }, box: boxAt(at, HIT, HIT) })),
  }),
  createPainter: undefined,
  draw: (input, laid) => ({
    above: [
      ...laid.flatMap(({ question, at }) => ringsAt(at, question.isOwn)),
      ...pulses(input),
      ...input.preview.questions.flatMap(({ at }) => actsAt(toScreen(input.camera, at))),
    ],
  }),
  motion: {
    change: (before, after) => {
      const seen = new Set(before.map(({ id }) => id));
      return { asked: after.filter(({ id, isOwn }) => isOwn && !seen.has(id)) };
    },
    start: ({ change, projection: { project }, now }) => ({
      pulses: change.asked.map(({ at }) => ({ at: project(at), start: now })),
    }),
  },
  legend: (things) => (things.some(({ isOwn }) => isOwn) ? [{ kind: "question" }] : []),
};

/** One's own question in the colour of what is asked of one; where someone else decides, a thin grey ring. */
function ringsAt(at: Point, isOwn: boolean): readonly Stroke[] {
  const halo: Stroke = { kind: "ring", at, radius: RADIUS, colour: textPalette.halo, alpha: 0.7, width: isOwn ? 5 : 3 };
  return isOwn
    ? [halo, { kind: "ring", at, radius: RADIUS, colour: textPalette.accent, alpha: 1, width: 2.4 }]
    : [halo, { kind: "ring", at, radius: RADIUS, colour: textPalette.primary, alpha: 0.55, width: 1.2 }];
}

function actsAt(at: Point): readonly Stroke[] {
  return [RADIUS, RADIUS - 5].map((radius) => ({
    kind: "ring",
    at,
    radius,
    colour: textPalette.accent,
    alpha: 0.8,
    width: 1.2,
  }));
}

function pulses({ animations, camera, now }: FrameInput): readonly Stroke[] {
  return animations.pulses.flatMap(({ at, start }) =>
    DELAYS.flatMap((delay): readonly Stroke[] => {
      const share = ((now - start) / PULSE_MS - delay) / PULSE_SHARE;
      if (share <= 0 || share >= 1) return [];
      const radius = RADIUS + 20 * (1 - (1 - share) ** 2);
      return [
        {
          kind: "ring",
          at: toScreen(camera, at),
          radius,
          colour: textPalette.accent,
          alpha: 0.7 * (1 - share),
          width: 1.6,
        },
      ];
    }),
  );
}
