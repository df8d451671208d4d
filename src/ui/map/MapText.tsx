import { type ReactNode, useMemo } from "react";
import { type MapAccount, toMapAccount, type Where } from "#session";
import type { ListName, MapChange, MapView } from "#sitting";
import { listText } from "../parts/listText.ts";
import { numberText } from "../standing/numberText.ts";
import { words } from "../words.ts";

type Props = {
  readonly view: MapView;
  readonly changes: readonly MapChange[];
  /** Whether it is only read out: then there is nothing to scroll, and nowhere for the focus to stop. */
  readonly isHidden?: boolean;
};

/** Everything that the map shows, as lists: what is where, whose, and what has changed. */
export const MapText = ({ view, changes, isHidden = false }: Props): ReactNode => {
  const account = useMemo(() => toMapAccount(view, changes), [view, changes]);
  return (
    <section className="map-text" tabIndex={isHidden ? undefined : 0} aria-label={words.mapAsText}>
      {LISTS.map((list) => (
        <List key={list} {...listTexts[list](account)} />
      ))}
      {account.gone.length > 0 && <p>{words.told.map.gone(listText(account.gone))}</p>}
    </section>
  );
};

/** In the order of reading. */
const LISTS = ["questions", "units", "zones", "routes", "places"] as const satisfies readonly ListName[];

type ListProps = {
  readonly title: string;
  readonly things: readonly { readonly id: string; readonly text: string; readonly note?: string }[];
};

/** Each list of the map in words. Strikes are shown in the feed as they happen. */
const listTexts: Readonly<Record<Exclude<ListName, "strikes">, (account: MapAccount) => ListProps>> = {
  units: ({ units }) => ({
    title: words.units,
    things: units.map((unit) => toLine(unit, unitParts(unit))),
  }),
  zones: ({ zones }) => ({
    title: words.zones,
    things: zones.map((zone) => toLine(zone, zoneParts(zone))),
  }),
  routes: ({ routes }) => ({
    title: words.routes,
    things: routes.map((route) => toLine(route, routeParts(route))),
  }),
  questions: ({ questions }) => ({
    title: words.mapText.asked,
    things: questions.map((question) =>
      toLine(question, [question.isOwn ? words.mapText.ownQuestion : words.mapText.otherQuestion]),
    ),
  }),
  places: ({ places }) => ({
    title: words.places,
    things: places.map((place) => toLine(place, [])),
  }),
};

const List = ({ title, things }: ListProps): ReactNode =>
  things.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul>
        {things.map(({ id, text, note }) => (
          <li key={id}>
            {text}
            {note !== undefined && `${words.joint.next}${note}`}
          </li>
        ))}
      </ul>
    </section>
  );

type Told = MapAccount["questions" | "units" | "zones" | "routes" | "places"][number];

/** Name and whose, then what there is to say, then what is new of it. */
const toLine = ({ id, name, note, whose, changes }: Told, parts: readonly string[]): ListProps["things"][number] => {
  const news = changes.map((what) => words.mapText.changes[what]);
  return {
    id,
    text: [`${name}${whose === undefined || name.includes(whose) ? "" : words.aside(whose)}`, ...parts, ...news].join(
      words.joint.semicolon,
    ),
    ...(note === undefined ? {} : { note }),
  };
};

const unitParts = ({ status, where, beside, changes }: MapAccount["units"][number]): readonly string[] => [
  ...(where === undefined ? [] : [whereText(where)]),
  ...(beside === undefined ? [] : [words.mapText.beside(whereText(beside))]),
  // New damage is said once, as news.
  ...(status === "present" || changes.includes(status) ? [] : [words[status]]),
];

const zoneParts = ({ kind, areaKm2, where, places, units }: MapAccount["zones"][number]): readonly string[] => [
  words.mapLegend.zone[kind],
  words.mapText.area(numberText(toThreeDigits(areaKm2), undefined)),
  ...(where === undefined ? [] : [words.mapText.middle(whereText(where))]),
  places.length === 0
    ? words.mapText.enclosesNone
    : words.mapText.encloses(
        listText(places.map((place) => `${place.name}${words.aside(words.mapLegend.place[place.kind])}`)),
      ),
  ...(units.length === 0 ? [] : [words.mapText.forcesInside(listText(units.map(({ name }) => name)))]),
];

const routeParts = ({ kind, start, end }: MapAccount["routes"][number]): readonly string[] => [
  words.mapLegend.route[kind],
  ...(start === undefined || end === undefined ? [] : [words.mapText.route(whereText(start), whereText(end))]),
];

const whereText = ({ from, km, compass }: Where): string =>
  compass === undefined
    ? words.mapText.at(from)
    : words.mapText.away(numberText(km, undefined), words.mapText.compass[compass], from);

/** More would claim to know more than a drawn line does. */
const toThreeDigits = (value: number): number => Number(value.toPrecision(3));
