import type { ReactNode } from "react";
import type { ListName, MapThing, MapView, UnitView } from "#sitting";
import { words } from "../words.ts";
import { nearestPlace } from "./nearestPlace.ts";

/** Everything that the map says, as lists. */
export const MapText = ({ view }: { readonly view: MapView }): ReactNode => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by keyboard
  <section className="map-text" tabIndex={0} aria-label={words.mapAsText}>
    {Object.entries(listTexts).map(([list, ListText]) => (
      <ListText key={list} view={view} />
    ))}
  </section>
);

type ListText = (props: { readonly view: MapView }) => ReactNode;

/** Each list of the view in words, in the order of reading. What is struck is told as it happens. */
const listTexts: Readonly<Record<ListName, ListText>> = {
  units: ({ view }) => <List title={words.units} things={view.units} detail={(unit) => unitText(view, unit)} />,
  zones: ({ view }) => <List title={words.zones} things={view.zones} />,
  routes: ({ view }) => <List title={words.routes} things={view.routes} />,
  places: ({ view }) => <List title={words.places} things={view.places.filter(({ importance }) => importance === 1)} />,
  strikes: () => null,
};

type ListProps<Item extends MapThing> = {
  readonly title: string;
  readonly things: readonly Item[];
  readonly detail?: (thing: Item) => string;
};

const List = <Item extends MapThing>({ title, things, detail }: ListProps<Item>): ReactNode =>
  things.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul>
        {things.map((thing) => (
          <li key={thing.id}>
            {thing.name}
            {detail?.(thing)}
            {thing.note !== undefined && `${words.joint.next}${thing.note}`}
          </li>
        ))}
      </ul>
    </section>
  );

const unitText = ({ places }: MapView, { at, status }: UnitView): string => {
  const place = nearestPlace(places, at);
  const where = place === undefined ? "" : `${words.joint.comma}${words.near(place.name)}`;
  return status === "present" ? where : `${where}${words.joint.comma}${words[status]}`;
};
