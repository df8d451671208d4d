import type { Point } from "../geo/point.ts";
import { isSameThing, type Thing } from "../mapThing.ts";

export type Interaction =
  | { readonly kind: "idle" }
  | { readonly kind: "hovering"; readonly thing: Thing }
  /** `over` is what was hovered when the press began. */
  | {
      readonly kind: "pressing";
      readonly pointer: number;
      readonly at: Point;
      readonly over: Thing | undefined;
    }
  | { readonly kind: "dragging"; readonly pointer: number; readonly at: Point }
  | { readonly kind: "pinching"; readonly first: Finger; readonly second: Finger };

type Finger = { readonly pointer: number; readonly at: Point };

/** `under` is the thing beneath the pointer. */
export type InteractionEvent =
  | { readonly kind: "moved"; readonly pointer: number; readonly at: Point; readonly under: Thing | undefined }
  | { readonly kind: "pressed"; readonly pointer: number; readonly at: Point }
  | { readonly kind: "released"; readonly pointer: number; readonly at: Point; readonly under: Thing | undefined }
  | { readonly kind: "cancelled"; readonly pointer: number }
  | { readonly kind: "left" }
  | { readonly kind: "blurred" }
  | { readonly kind: "wheeled"; readonly at: Point; readonly delta: number }
  | { readonly kind: "doubleClicked"; readonly at: Point; readonly isBack: boolean }
  | { readonly kind: "keyed"; readonly key: string };

/** What is wanted of the camera alone. */
export type CameraCommand =
  | { readonly kind: "pan"; readonly dx: number; readonly dy: number }
  | { readonly kind: "glide"; readonly dx: number; readonly dy: number }
  | { readonly kind: "zoom"; readonly factor: number; readonly at: Point }
  | { readonly kind: "glideZoom"; readonly factor: number; readonly at: Point | undefined }
  | { readonly kind: "fit" };

export type InteractionCommand =
  | CameraCommand
  | { readonly kind: "hover"; readonly thing: Thing | undefined }
  | { readonly kind: "select"; readonly thing: Thing | undefined }
  /** To the next thing of the map, or the one before. */
  | { readonly kind: "step"; readonly by: 1 | -1 }
  /** Selects what is hovered. */
  | { readonly kind: "open" };

export type InteractionStep = { readonly state: Interaction; readonly commands: readonly InteractionCommand[] };

const DRAG_STARTS_AT = 4;
const KEY_PAN = 90;
const KEY_ZOOM = 1.5;

/** The interaction after an event, and what the map has to do about it. */
export function interact(state: Interaction, event: InteractionEvent): InteractionStep {
  switch (event.kind) {
    case "moved":
      return move(state, event);
    case "pressed":
      return press(state, event);
    case "released":
      return release(state, event);
    case "cancelled":
      return lift(state, event.pointer);
    case "left":
      return state.kind === "hovering"
        ? { state: { kind: "idle" }, commands: [{ kind: "hover", thing: undefined }] }
        : stay(state);
    case "blurred":
      return state.kind === "idle" ? { state, commands: [{ kind: "hover", thing: undefined }] } : stay(state);
    case "wheeled":
      return { state, commands: [{ kind: "zoom", factor: Math.exp(-event.delta * 0.0018), at: event.at }] };
    case "doubleClicked":
      return { state, commands: [{ kind: "glideZoom", factor: event.isBack ? 0.5 : 2, at: event.at }] };
    case "keyed":
      return { state, commands: keyCommands(event.key) };
  }
}

/** While the map is held names keep their places; at rest they take the best ones. */
export function isHolding({ kind }: Interaction): boolean {
  return kind === "dragging" || kind === "pinching";
}

export function cursorFor(state: Interaction): string {
  if (state.kind === "hovering") return "pointer";
  return isHolding(state) ? "grabbing" : "";
}

function move(state: Interaction, event: Extract<InteractionEvent, { kind: "moved" }>): InteractionStep {
  const { pointer, at, under } = event;
  switch (state.kind) {
    case "idle":
      return under ? hover(under) : stay(state);
    case "hovering":
      if (isSameThing(state.thing, under)) return stay(state);
      return under ? hover(under) : { state: { kind: "idle" }, commands: [{ kind: "hover", thing: undefined }] };
    case "pressing":
      if (state.pointer !== pointer || distance(state.at, at) < DRAG_STARTS_AT) return stay(state);
      return unhoverThen(state.over, drag(pointer, state.at, at));
    case "dragging":
      return state.pointer === pointer ? drag(pointer, state.at, at) : stay(state);
    case "pinching":
      return pinch(state, { pointer, at });
  }
}

function press(state: Interaction, { pointer, at }: Extract<InteractionEvent, { kind: "pressed" }>): InteractionStep {
  if (state.kind === "pinching") return stay(state);
  if ((state.kind === "pressing" || state.kind === "dragging") && state.pointer !== pointer)
    return stay({ kind: "pinching", first: { pointer: state.pointer, at: state.at }, second: { pointer, at } });
  return stay({ kind: "pressing", pointer, at, over: state.kind === "hovering" ? state.thing : undefined });
}

/** A press that didn't become a drag selects; the pointer then hovers over what it hit. */
function release(
  state: Interaction,
  { pointer, under }: Extract<InteractionEvent, { kind: "released" }>,
): InteractionStep {
  if (state.kind !== "pressing" || state.pointer !== pointer) return lift(state, pointer);
  const hovering: InteractionCommand[] = isSameThing(state.over, under) ? [] : [{ kind: "hover", thing: under }];
  return {
    state: under ? { kind: "hovering", thing: under } : { kind: "idle" },
    commands: [...hovering, { kind: "select", thing: under }],
  };
}

function unhoverThen(over: Thing | undefined, { state, commands }: InteractionStep): InteractionStep {
  return { state, commands: over ? [{ kind: "hover", thing: undefined }, ...commands] : commands };
}

/** A finger less: a pinch goes on as a drag with the other. */
function lift(state: Interaction, pointer: number): InteractionStep {
  if (state.kind === "pinching") {
    const { first, second } = state;
    if (first.pointer === pointer) return stay({ kind: "dragging", ...second });
    if (second.pointer === pointer) return stay({ kind: "dragging", ...first });
    return stay(state);
  }
  if (state.kind !== "pressing" && state.kind !== "dragging") return stay(state);
  if (state.pointer !== pointer) return stay(state);
  return unhoverThen(state.kind === "pressing" ? state.over : undefined, stay({ kind: "idle" }));
}

function hover(thing: Thing): InteractionStep {
  return { state: { kind: "hovering", thing }, commands: [{ kind: "hover", thing }] };
}

function drag(pointer: number, from: Point, to: Point): InteractionStep {
  return {
    state: { kind: "dragging", pointer, at: to },
    commands: [{ kind: "pan", dx: to[0] - from[0], dy: to[1] - from[1] }],
  };
}

function pinch(state: Extract<Interaction, { kind: "pinching" }>, moved: Finger): InteractionStep {
  const first = state.first.pointer === moved.pointer ? moved : state.first;
  const second = state.second.pointer === moved.pointer ? moved : state.second;
  const before = middle(state.first.at, state.second.at);
  const after = middle(first.at, second.at);
  const factor = Math.max(1, distance(first.at, second.at)) / Math.max(1, distance(state.first.at, state.second.at));
  return {
    state: { kind: "pinching", first, second },
    commands: [
      { kind: "pan", dx: after[0] - before[0], dy: after[1] - before[1] },
      { kind: "zoom", factor, at: after },
    ],
  };
}

function keyCommands(key: string): readonly InteractionCommand[] {
  switch (key) {
    case "ArrowLeft":
      return [{ kind: "glide", dx: KEY_PAN, dy: 0 }];
    case "ArrowRight":
      return [{ kind: "glide", dx: -KEY_PAN, dy: 0 }];
    case "ArrowUp":
      return [{ kind: "glide", dx: 0, dy: KEY_PAN }];
    case "ArrowDown":
      return [{ kind: "glide", dx: 0, dy: -KEY_PAN }];
    case "+":
    case "=":
      return [{ kind: "glideZoom", factor: KEY_ZOOM, at: undefined }];
    case "-":
    case "_":
      return [{ kind: "glideZoom", factor: 1 / KEY_ZOOM, at: undefined }];
    case "0":
      return [{ kind: "fit" }];
    case "n":
      return [{ kind: "step", by: 1 }];
    case "p":
      return [{ kind: "step", by: -1 }];
    case "Enter":
      return [{ kind: "open" }];
    case "Escape":
      return [{ kind: "select", thing: undefined }];
    default:
      return [];
  }
}

function stay(state: Interaction): InteractionStep {
  return { state, commands: [] };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
