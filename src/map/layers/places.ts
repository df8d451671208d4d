import type { PlaceView } from "#sitting";
import { toScreen } from "../camera/camera.ts";
import { isSamePlace } from "../geo/isSamePlace.ts";
import { boxAt, growBox, isInBox } from "../geo/point.ts";
import { labelStyleOf, namedFromZoom, shownFromZoom } from "../layout/importance.ts";
import { boxesAroundPoint, boxesBesideMark } from "../layout/labelBoxes.ts";
import { isFocused, type LayoutInput, OFF_SCREEN, screenBox } from "../layout/layoutInput.ts";
import { PRIORITY, type WantedLabel, wantLabel } from "../layout/wantedLabel.ts";
import { distinct } from "../legend/distinct.ts";
import { isMarked } from "../paint/mark.ts";
import type { LaidPlaces, ShownPlace } from "./laidPlaces.ts";
import type { Layer } from "./layer.ts";
import { BESIDE_RING } from "./questions.ts";

const MARK_ROOM = 11;
const MARK_BOX = 16;
const MARKS_APART = 8;
const BESIDE_MARK = 8;

/** How far the name of a sea or a country may stand from its point: farther would be a wrong statement. */
const FARTHEST = 34;
const FARTHEST_KM = 250;

/** Towns, bases, straits and seas: marks and names. */
export const places: Layer<"places"> = {
  labelOf: (place) => ({ text: place.name, style: labelStyleOf(place) }),
  project: (place, { project }) => ({ place, at: project(place.at) }),
  pointing: {
    kind: "place",
    idOf: ({ place }) => place.id,
    middleOf: ({ at }) => at,
    inOrder: (entries) => [...entries].sort((a, b) => a.place.importance - b.place.importance),
    outline: ({ camera }, laid, id, look) => {
      const marked = markedOf(laid).find(({ place }) => place.id === id);
      return marked && isInBox(marked.at, screenBox(camera))
        ? { kind: "ring", at: marked.at, radius: 10, ...look, width: 1.6 }
        : undefined;
    },
  },
  layOut: shownPlaces,
  labels: (input, laid) => laid.flatMap((shown) => labelOf(input, shown)),
  obstacles: (laid) => markedOf(laid).map(({ at }) => boxAt(at, MARK_ROOM, MARK_ROOM)),
  targets: (laid) => ({
    boxes: markedOf(laid).map(({ place, at }) => ({
      thing: { kind: "place", id: place.id },
      box: boxAt(at, MARK_BOX, MARK_BOX),
    })),
  }),
  createPainter: undefined,
  draw: (_, laid) => ({
    flat: markedOf(laid).map(({ place: { id, kind, side }, at }) => ({
      id: `mark ${id}`,
      picture: { kind: "mark", place: kind, side },
      at,
      alpha: 1,
    })),
  }),
  motion: undefined,
  legend: (things) =>
    distinct(things.map(({ kind }) => kind).filter(isMarked)).map((place) => ({ kind: "place", place })),
};

function markedOf(laid: LaidPlaces): LaidPlaces {
  return laid.filter(({ place }) => isMarked(place.kind));
}

/** Places whose marks would cover that of a more important place wait for a closer look. */
function shownPlaces(input: LayoutInput): LaidPlaces {
  const screen = growBox(screenBox(input.camera), OFF_SCREEN);
  const wanted = input.view.places
    .map(({ place, at }) => ({ place, at: toScreen(input.camera, at) }))
    .filter(({ at }) => isInBox(at, screen))
    .filter((shown) => isAsked(input, shown) || input.zoom >= shownFromZoom(shown.place))
    .sort((a, b) => Number(isAsked(input, b)) - Number(isAsked(input, a)) || a.place.importance - b.place.importance);
  const kept: ShownPlace[] = [];
  for (const shown of wanted) if (!isCovered(shown, kept)) kept.push(shown);
  return kept;
}

function isAsked(input: LayoutInput, { place: { id } }: ShownPlace): boolean {
  return isFocused(input, { kind: "place", id });
}

function isCovered({ place, at }: ShownPlace, kept: readonly ShownPlace[]): boolean {
  return (
    isMarked(place.kind) &&
    kept.some(
      (other) => isMarked(other.place.kind) && Math.hypot(at[0] - other.at[0], at[1] - other.at[1]) < MARKS_APART,
    )
  );
}

function labelOf(input: LayoutInput, { place, at }: ShownPlace): readonly WantedLabel[] {
  const thing = { kind: "place", id: place.id } as const;
  const focused = isFocused(input, thing);
  if (!focused && input.zoom < namedFromZoom(place)) return [];
  const label = { text: place.name, style: labelStyleOf(place) };
  const isQuestion = input.view.questions.some(({ question }) => isSamePlace(question.at, place.at));
  const gap = isQuestion ? BESIDE_RING : BESIDE_MARK;
  const farthest = Math.min(FARTHEST, FARTHEST_KM * input.camera.scale);
  return [
    wantLabel(input, thing, label, focused ? PRIORITY.focused : priorityOf(place), (size) =>
      isMarked(place.kind) ? boxesBesideMark(at, size, gap) : boxesAroundPoint(at, size, farthest),
    ),
  ];
}

function priorityOf({ importance, kind }: PlaceView): number {
  return 100 - 20 * importance + (kind === "capital" ? 15 : isMarked(kind) ? 10 : 5);
}
