import type { Span } from "../diagnostic/diagnostic.ts";
import type { Entries, Name } from "../document/name.ts";
import type { StateDraft } from "../document/stateDraft.ts";

/**
 * One place of a chart's tree: the chart itself, a state, or a region of a parallel state. `path` is the chart's id
 * and the ids from there down, joined by dots.
 */
export type StateEntry = {
  readonly kind: "chart" | "state" | "region";
  readonly id: string;
  readonly path: string;
  /** Where the id is declared. */
  readonly span: Span;
  /** Absent for charts and regions, which have nothing but states. */
  readonly draft: StateDraft | undefined;
  readonly start: Name | undefined;
  readonly parent: StateEntry | undefined;
  /** Inner states, or the regions of a parallel state. */
  readonly children: ReadonlyMap<string, StateEntry>;
};

type Place = Pick<StateEntry, "kind" | "id" | "path" | "span" | "draft" | "start" | "parent">;

/** The tree below a chart. */
export const toChartEntry = (
  name: Name,
  chart: { readonly start: Name; readonly states: Entries<StateDraft> },
): StateEntry =>
  createEntry(
    {
      kind: "chart",
      id: name.value,
      path: name.value,
      span: name.span,
      draft: undefined,
      start: chart.start,
      parent: undefined,
    },
    (parent) => chart.states.map(({ key, value }) => toStateEntry(key, value, parent)),
  );

const toStateEntry = (name: Name, draft: StateDraft, parent: StateEntry): StateEntry =>
  createEntry({ ...placeBelow(parent, name), kind: "state", draft, start: draft.start }, (entry) => [
    ...(draft.states ?? []).map(({ key, value }) => toStateEntry(key, value, entry)),
    ...(draft.regions ?? []).map(({ key, value }) => toRegionEntry(key, value, entry)),
  ]);

const toRegionEntry = (
  name: Name,
  region: { readonly start: Name; readonly states: Entries<StateDraft> },
  parent: StateEntry,
): StateEntry =>
  createEntry({ ...placeBelow(parent, name), kind: "region", draft: undefined, start: region.start }, (entry) =>
    region.states.map(({ key, value }) => toStateEntry(key, value, entry)),
  );

const placeBelow = (parent: StateEntry, name: Name): Pick<Place, "id" | "path" | "span" | "parent"> => ({
  id: name.value,
  path: `${parent.path}.${name.value}`,
  span: name.span,
  parent,
});

/** Children know their parent, so the entry is made first and its map filled at once after that. */
const createEntry = (place: Place, toChildren: (entry: StateEntry) => readonly StateEntry[]): StateEntry => {
  const children = new Map<string, StateEntry>();
  const entry = { ...place, children };
  for (const child of toChildren(entry)) if (!children.has(child.id)) children.set(child.id, child);
  return entry;
};

/** The entry and everything below it, in document order. */
export function* walkEntries(entry: StateEntry): Generator<StateEntry> {
  yield entry;
  for (const child of entry.children.values()) yield* walkEntries(child);
}
