import { partsOf } from "../../analysis/sizeOf.ts";
import type { Entries, Name } from "../../document/name.ts";
import type { ChartDraft, StateDraft } from "../../document/stateDraft.ts";
import type { Expression } from "../../expression/expression.ts";
import type { RuleContext } from "../rule.ts";
import { onceEach } from "./onceEach.ts";

/** Who may know what, among the seats that people can take. */
export type Secrecy = {
  readonly players: readonly string[];
  /** Whether a seat may know a variable, a chart, or a state by its path. */
  readonly canSee: (seat: string, name: string) => boolean;
  /** The first name in an expression that a seat may not know: a variable's, a chart's or a state's path. */
  readonly hiddenIn: (expression: Expression, seat: string) => string | undefined;
};

/** What `seen_by` says about the variables, charts and states. */
export const secrecyOf = ({ draft }: Pick<RuleContext, "draft">): Secrecy => secrecyIn(draft);

const secrecyIn = onceEach((draft: RuleContext["draft"]): Secrecy => {
  const seers = new Map([...draft.variables.flatMap(seersOf), ...draft.charts.flatMap(seersInChart)]);
  const canSee = (seat: string, name: string): boolean =>
    seers.size === 0 || prefixesOf(name).every((prefix) => seers.get(prefix)?.has(seat) ?? true);
  return {
    players: draft.seats.filter(({ value }) => value.playable).map(({ key }) => key.value),
    canSee,
    hiddenIn: (expression, seat) =>
      seers.size === 0 ? undefined : namesIn(expression).find((name) => !canSee(seat, name)),
  };
});

type Seers = readonly (readonly [string, ReadonlySet<string>])[];

type Secret = { readonly seenBy: readonly Name[] | undefined };

const seersOf = ({ key, value }: Entries<Secret>[number]): Seers => seersOfOne(key.value, value);

const seersOfOne = (name: string, { seenBy }: Secret): Seers =>
  seenBy === undefined ? [] : [[name, new Set(seenBy.map(({ value: seat }) => seat))]];

const seersInChart = (chart: Entries<ChartDraft>[number]): Seers => [
  ...seersOf(chart),
  ...seersInside(chart.key.value, chart.value.states),
];

const seersInside = (path: string, states: Entries<StateDraft>): Seers =>
  states.flatMap(({ key, value }) => {
    const own = `${path}.${key.value}`;
    return [
      ...seersOfOne(own, value),
      ...seersInside(own, value.states ?? []),
      ...(value.regions ?? []).flatMap((region) => seersInside(`${own}.${region.key.value}`, region.value.states)),
    ];
  });

/** A path and those of all that it lies in. */
const prefixesOf = (path: string): readonly string[] => {
  const ids = path.split(".");
  return ids.map((_, index) => ids.slice(0, index + 1).join("."));
};

/** A condition holds its parts more than once where it has `?`; the first thousand show whatever it reads. */
const MOST_PARTS = 4000;

/** The variables and charts that an expression reads. */
const namesIn = (expression: Expression): readonly string[] => {
  const names = new Set<string>();
  const waiting = [expression];
  for (let part = waiting.pop(), seen = 0; part !== undefined && seen < MOST_PARTS; part = waiting.pop(), seen++) {
    if (part.kind === "variable" || part.kind === "flag" || part.kind === "is") names.add(part.id);
    if (part.kind === "within") names.add(part.path);
    waiting.push(...partsOf(part));
  }
  return [...names];
};
