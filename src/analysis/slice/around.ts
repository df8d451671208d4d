import type { Act, Program, ProgramTransition } from "#engine";
import { someCode } from "#engine";
import { type Deed, deedsOf, type Slice } from "./slice.ts";

/** What the rest of a program can do to a slice, and what of the slice it is stirred by. */
export type Around = {
  /** Signals that the slice hears, and those that the rest does. */
  readonly heard: ReadonlySet<number>;
  readonly heardAround: ReadonlySet<number>;
  /** What choices and timers of the rest do in one go. */
  readonly events: readonly Act[];
  /** Signals that the rest sends by itself, once it is stirred. */
  readonly reactions: readonly number[];
  /** Variables and charts that the rest's own moves depend on. */
  readonly watchedVariables: ReadonlySet<number>;
  readonly watchedCharts: ReadonlySet<number>;
  /** Whether the mere passing of time may have the rest, or the slice, move by itself. */
  readonly readsHour: boolean;
};

const isByItself = ({ trigger }: ProgramTransition): boolean => trigger.kind === "always" || trigger.kind === "sealed";

/** Linear in the program's tables. */
export const aroundOf = (slice: Slice): Around => {
  const { program, hasChart } = slice;
  const isIn = (node: number): boolean => hasChart[program.nodes[node]?.chart ?? -1] === true;
  const hearers = program.transitions.flatMap(({ trigger, source }) =>
    trigger.kind === "signal" ? [{ signal: trigger.signal, isInside: isIn(source) }] : [],
  );
  const heard = new Set(hearers.flatMap(({ signal, isInside }) => (isInside ? [signal] : [])));
  const rest = deedsOf(program).filter(({ chart }) => hasChart[chart] !== true);
  const byThemselves = program.transitions.filter((one) => isByItself(one));
  const watching = byThemselves.filter(({ source }) => !isIn(source));
  return {
    heard,
    heardAround: new Set(hearers.flatMap(({ signal, isInside }) => (isInside ? [] : [signal]))),
    events: distinctActs(
      slice,
      rest.filter(({ cause }) => cause !== "reaction"),
      heard,
    ),
    reactions: [...new Set(rest.flatMap(({ cause, act }) => (cause === "reaction" ? act.raise : [])))].filter(
      (signal) => heard.has(signal),
    ),
    ...watchedBy(program, watching),
    readsHour: byThemselves.some(({ when }) => when !== undefined && someCode(when, ({ op }) => op === "hour")),
  };
};

/** What these deeds change as far as the slice can see, each once, doing nothing included. */
const distinctActs = ({ ranges }: Slice, deeds: readonly Deed[], heard: ReadonlySet<number>): readonly Act[] => {
  const acts = deeds.map(({ act }) => ({
    groups: act.groups
      .map((group) => ({
        ...group,
        effects: group.effects.filter(({ variable }) => (ranges[variable]?.length ?? 1) > 1),
      }))
      .filter(({ effects }) => effects.length > 0),
    raise: act.raise.filter((signal) => heard.has(signal)),
  }));
  const nothing: Act = { groups: [], raise: [] };
  return [...new Map([nothing, ...acts].map((act) => [JSON.stringify(act), act])).values()];
};

const watchedBy = (
  { nodes }: Program,
  watching: readonly ProgramTransition[],
): Pick<Around, "watchedVariables" | "watchedCharts"> => {
  const watchedVariables = new Set<number>();
  const watchedCharts = new Set<number>();
  for (const { when } of watching)
    if (when !== undefined)
      someCode(when, (part) => {
        if (part.op === "variable") watchedVariables.add(part.index);
        if (part.op === "active") watchedCharts.add(nodes[part.node]?.chart ?? -1);
        return false;
      });
  return { watchedVariables, watchedCharts };
};
