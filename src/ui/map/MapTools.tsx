import type { ReactNode } from "react";
import { Icon } from "../parts/Icon.tsx";
import { words } from "../words.ts";

type Props = { readonly onZoom: (factor: number) => void; readonly onFit: () => void };

/** Zooming for those without a wheel. */
export const MapTools = ({ onZoom, onFit }: Props): ReactNode => (
  <div className="map-tools">
    <button type="button" aria-label={words.zoomIn} onClick={() => onZoom(1.5)}>
      <Icon name="plus" />
    </button>
    <button type="button" aria-label={words.zoomOut} onClick={() => onZoom(1 / 1.5)}>
      <Icon name="minus" />
    </button>
    <button type="button" aria-label={words.wholeMap} onClick={onFit}>
      <Icon name="whole" />
    </button>
  </div>
);
