import type { Names } from "../names/names.ts";
import type { StateEntry } from "../names/stateEntry.ts";
import type { VariableDomain } from "../scenario.ts";
import type { ChoiceMeaning, Meaning } from "./meaning.ts";

/** The names that an expression may use, and where it notes which variables it read. */
export type Scope = {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Names that count before the others: the seats in a `resolve`, `ending` where the run is over. */
  readonly local: ReadonlyMap<string, Meaning>;
  readonly variables: ReadonlyMap<string, VariableDomain>;
  readonly curves: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
  readonly states: ReadonlyMap<string, StateEntry>;
  /** Variables read so far; it belongs to one reading of a file. */
  readonly reads: Set<string>;
};

/** The scope of every expression: variables, `hour`, charts and curves. */
export const createScope = (names: Names): Scope => ({
  meanings: new Map<string, Meaning>([
    ["hour", { kind: "integer", expression: { kind: "hour" } }],
    ...[...names.curves].map((id): [string, Meaning] => [id, { kind: "curve" }]),
    ...[...names.charts].map(([id, chart]): [string, Meaning] => [id, chartMeaning(chart)]),
    ...[...names.variables].map(([id, domain]): [string, Meaning] => [id, variableMeaning(id, domain)]),
  ]),
  local: new Map(),
  variables: names.variables,
  curves: names.curves,
  seats: names.seats,
  states: names.states,
  reads: new Set(),
});

/** The scope with `ending`, for `assess`, `values` and `checks`. */
export const withEnding = (scope: Scope, endings: ReadonlySet<string>): Scope => ({
  ...scope,
  local: new Map<string, Meaning>([
    [
      "ending",
      {
        kind: "choice",
        noun: "ending",
        values: [...endings],
        is: (ending) => ({ kind: "ended", ending }),
      },
    ],
  ]),
});

/** The scope with what each seat chose, for `resolve`. */
export const withChosen = (
  scope: Scope,
  seats: readonly { readonly seat: string; readonly options: readonly string[] }[],
): Scope => ({
  ...scope,
  local: new Map(seats.map(({ seat, options }) => [seat, chosenMeaning(seat, options)])),
});

/** What a name stands for, or undefined. Notes that a variable was read. */
export const lookUp = (scope: Scope, name: string): Meaning | undefined => {
  const local = scope.local.get(name);
  if (local !== undefined) return local;
  if (scope.variables.has(name)) scope.reads.add(name);
  return scope.meanings.get(name);
};

const chosenMeaning = (seat: string, options: readonly string[]): ChoiceMeaning => ({
  kind: "choice",
  noun: "option",
  values: options,
  is: (option) => ({ kind: "chosen", seat, option }),
});

const chartMeaning = (chart: StateEntry): ChoiceMeaning => ({
  kind: "choice",
  noun: "state",
  values: [...chart.children.keys()],
  is: (state) => ({ kind: "within", path: `${chart.id}.${state}` }),
});

const variableMeaning = (id: string, domain: VariableDomain): Meaning => {
  if (domain.kind === "integer") return { kind: "integer", expression: { kind: "variable", id } };
  if (domain.kind === "boolean") return { kind: "flag", expression: { kind: "flag", id } };
  const { values } = domain;
  return { kind: "choice", noun: "value", values, is: (value) => ({ kind: "is", id, value: values.indexOf(value) }) };
};
