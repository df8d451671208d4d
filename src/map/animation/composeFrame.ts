import { textPalette } from "#base";
import type { ListName } from "#sitting";
import type { Layer, LayerFrame, OutlineLook } from "../layers/layer.ts";
import { fromLayers, UPWARDS } from "../layers/layers.ts";
import { isSameThing, type Thing } from "../mapThing.ts";
import type { Frame, FrameInput, Sprite, Stroke } from "./frame.ts";

const HOVERED: OutlineLook = { colour: textPalette.primary, alpha: 0.7 };
const SELECTED: OutlineLook = { colour: textPalette.accent, alpha: 1 };

/** What the layers draw, with the names between them: those of what is pointed at over everything else. */
export function composeFrame(input: FrameInput): Frame {
  const parts = fromLayers(UPWARDS, (layer, list) => layer.draw(input, input.layout.laid[list]));
  const sprites = (part: "flat" | "standing" | "coming"): readonly Sprite[] =>
    parts.flatMap((drawn: Partial<LayerFrame>) => drawn[part] ?? []);
  return {
    below: parts.flatMap(({ below = [] }) => below),
    sprites: [
      ...sprites("flat"),
      ...names(input, false),
      ...sprites("standing"),
      ...sprites("coming"),
      ...names(input, true),
    ],
    above: [...parts.flatMap(({ above = [] }) => above), ...outlines(input)],
  };
}

function names({ layout }: FrameInput, isForced: boolean): readonly Sprite[] {
  return layout.labels
    .filter((label) => label.isForced === isForced)
    .map(({ id, picture, at }) => ({ id, picture, at, alpha: 1 }));
}

function outlines(input: FrameInput): readonly Stroke[] {
  const { selected, hovered } = input;
  const isBoth = isSameThing(selected, hovered);
  return [...(isBoth ? [] : outlinesOf(input, hovered, HOVERED)), ...outlinesOf(input, selected, SELECTED)];
}

function outlinesOf(input: FrameInput, thing: Thing | undefined, look: OutlineLook): readonly Stroke[] {
  if (!thing) return [];
  const outline = <List extends ListName>({ pointing }: Layer<List>, list: List): Stroke | undefined =>
    pointing?.kind === thing.kind ? pointing.outline(input, input.layout.laid[list], thing.id, look) : undefined;
  return fromLayers(UPWARDS, outline).filter((stroke) => stroke !== undefined);
}
