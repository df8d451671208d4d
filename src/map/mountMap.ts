import { createMapController } from "./mapController.ts";
import type { MapHandle, MapOptions } from "./mapHandle.ts";

/** Draws a map into an element, which must have a size of its own, and keeps it in step with that size. */
export function mountMap(element: HTMLElement, options: MapOptions): MapHandle {
  if (!element.hasAttribute("tabindex")) element.tabIndex = 0;
  element.style.touchAction = "none";
  element.style.overflow = "hidden";
  return createMapController(element, options);
}
