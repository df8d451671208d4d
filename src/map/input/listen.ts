import type { Point } from "../geo/point.ts";
import type { Thing } from "../mapThing.ts";
import type { InteractionEvent } from "./interaction.ts";

export type Listening = {
  readonly element: HTMLElement;
  /** How far from a thing a pointer still means it, CSS pixels. */
  readonly thingAt: (at: Point, reach: number) => Thing | undefined;
  readonly onEvent: (event: InteractionEvent) => void;
};

const REACH = { mouse: 5, touch: 14 } as const;
const HANDLED_KEYS = new Set([
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "+",
  "=",
  "-",
  "_",
  "0",
  "n",
  "p",
  "Enter",
  "Escape",
]);
const LINE_PIXELS = 18;

/** Turns what happens on an element into events of the interaction, until the signal is aborted. */
export function listen({ element, thingAt, onEvent }: Listening, signal: AbortSignal): void {
  const at = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left - element.clientLeft, event.clientY - top - element.clientTop];
  };
  const under = (event: PointerEvent): Thing | undefined =>
    thingAt(at(event), event.pointerType === "touch" ? REACH.touch : REACH.mouse);
  const on = <K extends keyof HTMLElementEventMap>(type: K, handle: (event: HTMLElementEventMap[K]) => void): void =>
    element.addEventListener(type, handle, { signal, passive: false });

  on("pointermove", (event) =>
    onEvent({
      kind: "moved",
      pointer: event.pointerId,
      at: at(event),
      under: event.buttons === 0 ? under(event) : undefined,
    }),
  );
  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    onEvent({ kind: "pressed", pointer: event.pointerId, at: at(event) });
  });
  on("pointerup", (event) =>
    onEvent({ kind: "released", pointer: event.pointerId, at: at(event), under: under(event) }),
  );
  on("pointercancel", (event) => onEvent({ kind: "cancelled", pointer: event.pointerId }));
  on("pointerleave", () => onEvent({ kind: "left" }));
  on("blur", () => onEvent({ kind: "blurred" }));
  on("wheel", (event) => {
    event.preventDefault();
    onEvent({ kind: "wheeled", at: at(event), delta: wheelPixels(event) });
  });
  on("dblclick", (event) => onEvent({ kind: "doubleClicked", at: at(event), isBack: event.shiftKey }));
  on("keydown", (event) => {
    if (!HANDLED_KEYS.has(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.target !== element)
      return;
    if (event.key !== "Escape") {
      event.preventDefault();
      event.stopPropagation();
    }
    onEvent({ kind: "keyed", key: event.key });
  });
}

/** A pinch on a touchpad arrives as a wheel with the control key, in small steps. */
function wheelPixels({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * LINE_PIXELS : deltaY;
  return Math.max(-240, Math.min(240, ctrlKey ? pixels * 5 : pixels));
}
