import { type ReactNode, useEffect, useRef } from "react";
import type { LegendItem, LegendLine } from "#map";
import type { MapView } from "#sitting";
import { Icon } from "../parts/Icon.tsx";
import { words } from "../words.ts";

type Props = { readonly lines: readonly LegendLine[]; readonly view: MapView; readonly onClose: () => void };

/** What colours, frames and lines of the map mean. */
export const MapLegend = ({ lines, view, onClose }: Props): ReactNode => (
  <section className="map-legend" aria-label={words.mapLegend.title} id="map-legend">
    <h2>{words.mapLegend.title}</h2>
    <ul>
      {lines.map(({ item, picture }) => (
        <li key={Object.values(item).join(" ")}>
          <Picture canvas={picture} />
          {nameOf(item, view)}
        </li>
      ))}
    </ul>
    {view.land === undefined && <p>{words.mapLegend.source(view.borders ?? false)}</p>}
    <p>{words.mapLegend.keys}</p>
    <button className="button quiet" type="button" aria-label={words.close} onClick={onClose}>
      <Icon name="close" />
    </button>
  </section>
);

/** A picture that the map's own painters have made. */
const Picture = ({ canvas }: { readonly canvas: HTMLCanvasElement }): ReactNode => {
  const holder = useRef<HTMLSpanElement>(null);
  useEffect(() => holder.current?.replaceChildren(canvas), [canvas]);
  return <span className="picture" aria-hidden="true" ref={holder} />;
};

const nameOf = (item: LegendItem, { sides }: MapView): string => {
  const { mapLegend } = words;
  switch (item.kind) {
    case "side":
      return sides.find(({ side }) => side === item.side)?.name ?? "";
    case "identity":
      return mapLegend.identity[item.identity];
    case "domain":
      return mapLegend.domain[item.domain];
    case "state":
      return mapLegend.state[item.state];
    case "place":
      return mapLegend.place[item.place];
    case "zone":
      return mapLegend.zone[item.zone];
    case "route":
      return mapLegend.route[item.route];
    case "strike":
      return mapLegend.strike;
    case "question":
      return mapLegend.question;
    case "border":
      return mapLegend.border[item.border];
  }
};
