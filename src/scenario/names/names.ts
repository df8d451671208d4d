import type { ScenarioDraft, SeatDraft } from "../document/draft.ts";
import type { LatLon, VariableDomain } from "../scenario.ts";
import { stanceVariable } from "../stanceNames.ts";
import { type StateEntry, toChartEntry, walkEntries } from "./stateEntry.ts";
import { toDomain } from "./toDomain.ts";

/** Everything that a scenario declares, by name. */
export type Names = {
  readonly seats: ReadonlySet<string>;
  readonly variables: ReadonlyMap<string, VariableDomain>;
  readonly curves: ReadonlySet<string>;
  readonly charts: ReadonlyMap<string, StateEntry>;
  /** Every state and region by its path, in document order; charts aren't among them. */
  readonly states: ReadonlyMap<string, StateEntry>;
  readonly endings: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly objectives: ReadonlySet<string>;
  readonly initiatives: ReadonlyMap<string, { readonly seat: string }>;
  readonly injects: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, LatLon>;
  readonly units: ReadonlySet<string>;
  /** Units, zones and routes. */
  readonly mapIds: ReadonlySet<string>;
};

/** What the draft declares. Of two things with one name the first counts; a rule reports the second. */
export const collectNames = (draft: ScenarioDraft): Names => {
  const charts = new Map<string, StateEntry>();
  for (const { key, value } of draft.charts) charts.set(key.value, toChartEntry(key, value));
  const states = collectStates(charts);
  return {
    seats: idsOf(draft.seats),
    variables: new Map([
      ...draft.seats.flatMap(({ key, value }) => stanceOf(key.value, value)),
      ...draft.variables.map(({ key, value }) => [key.value, toDomain(value)] as const),
    ]),
    curves: idsOf(draft.curves),
    charts,
    states,
    endings: endingsOf(states),
    sources: idsOf(draft.sources),
    objectives: idsOf(draft.objectives),
    initiatives: new Map(draft.initiatives.map(({ key, value }) => [key.value, { seat: value.seat.value }])),
    injects: idsOf(draft.injects),
    ...collectMapNames(draft),
  };
};

/** The variable that holds a seat's stance, an enum of them. */
const stanceOf = (seat: string, { stances }: SeatDraft): readonly (readonly [string, VariableDomain])[] => {
  const values = (stances ?? []).map(({ key }) => key.value);
  const [start] = values;
  if (start === undefined) return [];
  const names = (stances ?? []).map(({ value }) => value.name.value);
  return [[stanceVariable(seat), { kind: "enum", values, names, start }]];
};

const collectMapNames = ({ map }: ScenarioDraft): Pick<Names, "places" | "units" | "mapIds"> => ({
  places: new Map(map?.places.map(({ key, value }) => [key.value, value.at])),
  units: idsOf(map?.units ?? []),
  mapIds: idsOf([...(map?.units ?? []), ...(map?.zones ?? []), ...(map?.routes ?? [])]),
});

const collectStates = (charts: ReadonlyMap<string, StateEntry>): ReadonlyMap<string, StateEntry> => {
  const states = new Map<string, StateEntry>();
  for (const chart of charts.values()) {
    for (const entry of walkEntries(chart)) if (entry !== chart) states.set(entry.path, entry);
  }
  return states;
};

const endingsOf = (states: ReadonlyMap<string, StateEntry>): ReadonlySet<string> => {
  const endings = [...states.values()].filter(({ draft }) => draft?.ending !== undefined);
  return new Set(endings.map(({ id }) => id));
};

const idsOf = (entries: readonly { readonly key: { readonly value: string } }[]): ReadonlySet<string> =>
  new Set(entries.map(({ key }) => key.value));
