import type { ReactNode } from "react";
import { Icon } from "../parts/Icon.tsx";
import { words } from "../words.ts";

type Props = {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly isLegendOpen: boolean;
  readonly onLegend: () => void;
};

/** Zooming for those without a wheel, and what the symbols mean. */
export const MapTools = ({ onZoom, onFit, isLegendOpen, onLegend }: Props): ReactNode => (
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
    <button
      type="button"
      aria-label={words.mapLegend.title}
      aria-expanded={isLegendOpen}
      aria-controls="map-legend"
      onClick={onLegend}
    >
      <Icon name="legend" />
    </button>
  </div>
);
