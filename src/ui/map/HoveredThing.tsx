import type { ReactNode } from "react";
import type { Thing } from "#map";
import type { MapView } from "#sitting";
import { findThing } from "./findThing.ts";

/** Reads out what the map points at; the map itself names it for the eye. */
export const HoveredThing = ({
  view,
  thing,
}: {
  readonly view: MapView;
  readonly thing: Thing | undefined;
}): ReactNode => {
  const found = findThing(view, thing);
  return (
    <p className="hidden-text" aria-live="polite">
      {found !== undefined && [found.name, found.note].filter((text) => text !== undefined).join(". ")}
    </p>
  );
};
