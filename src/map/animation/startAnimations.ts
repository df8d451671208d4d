import { fromLayers, UPWARDS } from "../layers/layers.ts";
import { type AnimationStart, type Animations, noAnimations } from "./animations.ts";

/** What a change of view sets going, layer by layer. */
export function startAnimations(start: AnimationStart): Animations {
  if (start.reducedMotion) return noAnimations;
  let animations = noAnimations;
  for (const part of fromLayers(UPWARDS, ({ motion }) => motion?.start(start) ?? {}))
    animations = { ...animations, ...part };
  return animations;
}
