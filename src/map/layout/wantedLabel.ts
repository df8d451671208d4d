import type { Side } from "#scenario/model";
import { type Box, isInBox } from "../geo/point.ts";
import type { Thing } from "../mapThing.ts";
import type { LabelStyle } from "../paint/labelStyle.ts";
import type { Picture } from "../paint/picture.ts";
import { preferBox, type TextSize } from "./labelBoxes.ts";
import { type LayoutInput, screenBox } from "./layoutInput.ts";
import type { LabelRequest } from "./placeLabels.ts";

/** `boxes` are those of the request before last time's choice was put first. */
export type WantedLabel = {
  readonly thing: Thing;
  readonly request: LabelRequest;
  readonly picture: Picture;
  readonly boxes: readonly Box[];
};

/** What an option would bring comes after all others, so that no name moves while it is considered. */
export const PRIORITY = { zone: 55, unit: 35, route: 30, focused: 1000, coming: -1 } as const;

/** Those that the edge of the screen doesn't cut, where there are any. */
function whole(boxes: readonly Box[], screen: Box): readonly Box[] {
  const inside = boxes.filter(
    ({ x, y, width, height }) => isInBox([x, y], screen) && isInBox([x + width, y + height], screen),
  );
  return inside.length > 0 ? inside : boxes;
}

type LabelText = { readonly text: string; readonly style: LabelStyle; readonly side?: Side | undefined };

export function wantLabel(
  { camera, choices, measure }: Pick<LayoutInput, "camera" | "choices" | "measure">,
  thing: Thing,
  { text, style, side }: LabelText,
  priority: number,
  boxesFor: (size: TextSize) => readonly Box[],
): WantedLabel {
  const id = `label ${thing.kind} ${thing.id}`;
  const boxes = boxesFor(measure(text, style, side));
  const isForced = priority >= PRIORITY.focused;
  const request = { id, priority, boxes: whole(preferBox(boxes, choices.get(id)), screenBox(camera)), isForced };
  return { thing, request, picture: { kind: "label", text, style, side }, boxes };
}
