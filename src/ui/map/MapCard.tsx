import type { ReactNode } from "react";
import type { Thing } from "#map";
import type { MapView } from "#sitting";
import { CitationText } from "../parts/CitationText.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { findThing } from "./findThing.ts";

type Props = { readonly view: MapView; readonly thing: Thing | undefined; readonly onClose: () => void };

/** What the selected thing on the map is, why it matters and who says so; read out when it opens. */
export const MapCard = ({ view, thing, onClose }: Props): ReactNode => {
  const found = findThing(view, thing);
  return (
    <div aria-live="polite">
      {found !== undefined && (
        <aside className="map-card" aria-label={found.name}>
          <h2>
            <Told>{found.name}</Told>
          </h2>
          {found.note !== undefined && (
            <p>
              <Told>{found.note}</Told>
            </p>
          )}
          <CitationText citation={found.citation} />
          <button className="button quiet" type="button" aria-label={words.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </aside>
      )}
    </div>
  );
};
