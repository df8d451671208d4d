import { authoredState, CHANCE, type Program, seatOf } from "#engine";
import type { Simulated } from "../simulate.ts";
import { type Share, toShare } from "../wilson.ts";
import { type Item, itemsOf, optionKey } from "./item.ts";
import { createStepReader, keysOfChoice } from "./keysOfRun.ts";
import { type Spread, toSpread } from "./spread.ts";

/** How many runs covered something: runs by policy, and runs steered to what was least tried. */
export type Hit = Item & { readonly hits: number; readonly steered: number };

/** What a number of runs came by. Shares, endings and lengths are of the runs by policy alone. */
export type Coverage = {
  readonly runs: number;
  readonly steered: number;
  readonly items: readonly Hit[];
  /** By policy, an absent one being the options' own weights: so many runs. */
  readonly policies: readonly { readonly policy: string | undefined; readonly runs: number }[];
  readonly endings: readonly {
    readonly id: string;
    readonly title: string;
    readonly all: Share;
    /** In the order of `policies`. */
    readonly byPolicy: readonly Share[];
  }[];
  /** Runs, steered ones too, that stopped at a dead end or were cut off, and at which windows. */
  readonly unended: readonly {
    readonly stop: "dead-end" | "cut";
    readonly runs: number;
    readonly windows: readonly string[];
  }[];
  readonly plies: Spread;
  readonly decisions: readonly { readonly seat: string; readonly name: string; readonly spread: Spread }[];
  /** What was chosen at each window by each seat; a choice of several counts for each of its options. */
  readonly windows: readonly {
    readonly path: string;
    readonly title: string;
    readonly seat: string;
    readonly options: readonly (Share & { readonly id: string; readonly title: string })[];
    readonly choices: number;
  }[];
};

/** Counts runs as they come, and says at any time what they came by. Its memory doesn't grow with the runs. */
export type Collector = {
  readonly add: (run: Simulated, by: { readonly policy: string | undefined } | "steered") => void;
  /** How often what has this key was come by, in all runs. */
  readonly triesOf: (key: string) => number;
  readonly read: () => Coverage;
};

export const createCollector = (program: Program, policies: readonly (string | undefined)[]): Collector => {
  const items = itemsOf(program);
  const readStep = createStepReader(program);
  const [hits, steered] = [new Map<string, number>(), new Map<string, number>()];
  const [runsOf, endingsOf, visits] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const stops = new Map<"dead-end" | "cut", { readonly runs: number; readonly windows: ReadonlySet<string> }>();
  const plies = new Map<number, number>();
  const decisions = new Map(program.seats.map((seat) => [seat, new Map<number, number>()]));
  const addStop = ({ stop, steps }: Simulated): void => {
    if (stop === "ending") return;
    const before = stops.get(stop);
    const state = steps.at(-1)?.state;
    const window = program.windows.find(({ open }) => state?.active[open] === 1);
    const windows = new Set([...(before?.windows ?? []), ...(window === undefined ? [] : [window.path])]);
    stops.set(stop, { runs: (before?.runs ?? 0) + 1, windows });
  };
  const addLengths = ({ choices }: Simulated): void => {
    increase(plies, choices.length);
    for (const [seat, counts] of decisions)
      increase(counts, choices.filter((choice) => seatOf(choice) === seat).length);
  };
  return {
    add: (run, by) => {
      const counter = by === "steered" ? steered : hits;
      for (const choice of run.choices) for (const key of keysOfChoice(choice)) increase(counter, key);
      for (const step of run.steps) for (const key of readStep(step)) increase(counter, key);
      addStop(run);
      if (by === "steered") {
        increase(runsOf, "steered");
        return;
      }
      const policy = `by ${by.policy ?? ""}`;
      increase(runsOf, "all");
      increase(runsOf, policy);
      if (run.ending !== undefined) {
        increase(endingsOf, run.ending);
        increase(endingsOf, `${run.ending} ${policy}`);
      }
      addLengths(run);
      for (const choice of run.choices)
        if (choice.kind === "option") increase(visits, `${choice.window}:${choice.seat}`);
    },
    triesOf: (key) => countOf(hits, key) + countOf(steered, key),
    read: () => ({
      runs: countOf(runsOf, "all"),
      steered: countOf(runsOf, "steered"),
      items: items.map((item) => ({ ...item, hits: countOf(hits, item.key), steered: countOf(steered, item.key) })),
      policies: policies.map((policy) => ({ policy, runs: countOf(runsOf, `by ${policy ?? ""}`) })),
      endings: program.endings.map(({ id, node }) => ({
        id,
        title: titleOfEnding(program, node),
        all: toShare(countOf(endingsOf, id), countOf(runsOf, "all")),
        byPolicy: policies.map((policy) =>
          toShare(countOf(endingsOf, `${id} by ${policy ?? ""}`), countOf(runsOf, `by ${policy ?? ""}`)),
        ),
      })),
      unended: [...stops].map(([stop, { runs, windows }]) => ({ stop, runs, windows: [...windows] })),
      plies: toSpread(plies),
      decisions: program.scenario.seats.map(({ id, name }) => ({
        seat: id,
        name,
        spread: toSpread(decisions.get(id) ?? new Map()),
      })),
      windows: windowsOf(program, items, hits, visits),
    }),
  };
};

const windowsOf = (program: Program, items: readonly Item[], hits: Counts, visits: Counts): Coverage["windows"] => {
  const titles = new Map(items.map(({ key, title }) => [key, title]));
  return program.windows.flatMap(({ path, desks }) =>
    desks.map((desk) => {
      const seat = program.seats[desk.seat] ?? CHANCE;
      const choices = countOf(visits, `${path}:${seat}`);
      const options = desk.options.map(({ id }) => {
        const key = optionKey(path, seat, id);
        return { id, title: titles.get(key) ?? "", ...toShare(countOf(hits, key), choices) };
      });
      return { path, title: authoredState(program, path)?.title ?? "", seat, options, choices };
    }),
  );
};

const titleOfEnding = (program: Program, node: number): string => {
  const state = authoredState(program, program.nodes[node]?.path ?? "");
  return state?.kind === "atomic" ? (state.ending?.title ?? "") : "";
};

type Counts = ReadonlyMap<string, number>;

const countOf = (counts: Counts, key: string): number => counts.get(key) ?? 0;

const increase = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
