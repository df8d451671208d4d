import type { Act, Code, Program, ProgramTransition } from "#engine";
import { someCode } from "#engine";

/** A part of a program that is looked at closely: some of its charts, and some variables by ranges of their values. */
export type Slice = {
  readonly program: Program;
  /** By chart: whether it is in. */
  readonly hasChart: readonly boolean[];
  /** By variable: the ranges between which its values are distinguished; one range for those that aren't looked at. */
  readonly ranges: readonly (readonly Range[])[];
};

type Range = { readonly low: number; readonly high: number };

/** Everything that happens in one place of a program, with the chart it belongs to and what has it happen. */
export type Deed = {
  readonly act: Act;
  readonly chart: number;
  /** By itself, within a step; because a seat took an initiative; or because of another choice or a timer. */
  readonly cause: "reaction" | "initiative" | "event";
};

const causeOf = (trigger: ProgramTransition["trigger"]): Deed["cause"] => {
  switch (trigger.kind) {
    case "always":
    case "sealed":
    case "signal":
      return "reaction";
    case "initiative":
      return "initiative";
    case "timer":
    case "option":
    case "several":
    case "seal":
      return "event";
  }
};

/** Every act of the program. Linear in its tables. */
export const deedsOf = ({ nodes, transitions, windows }: Program): readonly Deed[] => {
  const chartOf = (node: number): number => nodes[node]?.chart ?? -1;
  return [
    ...nodes.flatMap(({ enter, exit, chart }): Deed[] =>
      [enter, exit].map((act) => ({ act, chart, cause: "reaction" })),
    ),
    ...transitions.map(({ act, source, trigger }): Deed => ({ act, chart: chartOf(source), cause: causeOf(trigger) })),
    // Of several options at once any number may happen in one step, and sealed ones when all are.
    ...windows.flatMap(({ desks, node, kind, low, high }) =>
      kind === "together" || low !== 1 || high !== 1
        ? desks.flatMap(({ options }) =>
            options.map(({ act }): Deed => ({ act, chart: chartOf(node), cause: "reaction" })),
          )
        : [],
    ),
  ];
};

const writes = ({ groups }: Act, variable: number): boolean =>
  groups.some(({ effects }) => effects.some((effect) => effect.variable === variable));

/** The guards by which a chart moves by itself, with the charts' windows' conditions. */
const guardsOf = ({ transitions, nodes, windows, initiatives }: Program, chart: number): readonly Code[] => [
  ...transitions.flatMap(({ source, when }) => (nodes[source]?.chart === chart && when !== undefined ? [when] : [])),
  ...windows.flatMap(({ node, desks }) =>
    nodes[node]?.chart === chart
      ? desks.flatMap(({ options }) => options.flatMap(({ when }) => (when === undefined ? [] : [when])))
      : [],
  ),
  ...(windows.some(({ node }) => nodes[node]?.chart === chart)
    ? initiatives.flatMap(({ when }) => (when === undefined ? [] : [when]))
    : []),
];

/** Which charts and variables a slice looks at. */
export type Parts = { readonly charts: ReadonlySet<number>; readonly variables: ReadonlySet<number> };

/** What some conditions read. */
export const partsOf = (program: Program, conditions: readonly Code[]): Parts => ({
  charts: new Set(chartsIn(program, conditions)),
  variables: new Set(variablesIn(conditions)),
});

/** Something that a slice let happen only because it doesn't look at what decides it: a signal that the rest sends, or a guard. */
export type Loose =
  | { readonly kind: "signal"; readonly signal: number }
  | { readonly kind: "guard"; readonly code: Code };

/** The parts with those that decide what was loose; undefined where nothing more can be looked at. */
export const withDeciders = (program: Program, parts: Parts, loose: Loose): Parts | undefined => {
  const charts = new Set(parts.charts);
  const variables = new Set(parts.variables);
  if (loose.kind === "signal") {
    for (const { act, chart, cause } of deedsOf(program))
      if (cause !== "initiative" && act.raise.includes(loose.signal)) charts.add(chart);
  } else {
    for (const chart of chartsIn(program, [loose.code])) charts.add(chart);
    for (const variable of variablesIn([loose.code])) variables.add(variable);
  }
  return charts.size + variables.size > parts.charts.size + parts.variables.size ? { charts, variables } : undefined;
};

const chartsIn = ({ nodes }: Program, codes: readonly Code[]): readonly number[] => {
  const found = new Set<number>();
  for (const code of codes)
    someCode(code, (part) => {
      if (part.op === "active") found.add(nodes[part.node]?.chart ?? -1);
      return false;
    });
  return [...found].filter((chart) => chart >= 0);
};

const variablesIn = (codes: readonly Code[]): readonly number[] => {
  const found = new Set<number>();
  for (const code of codes)
    someCode(code, (part) => {
      if (part.op === "variable") found.add(part.index);
      return false;
    });
  return [...found];
};

/** With the charts that write one of these variables, but by initiatives, which are taken in any chart. */
const withWriters = (
  deeds: readonly Deed[],
  charts: ReadonlySet<number>,
  variables: ReadonlySet<number>,
): Set<number> => {
  const all = new Set(charts);
  for (const { act, chart, cause } of deeds)
    if (cause !== "initiative" && [...variables].some((variable) => writes(act, variable))) all.add(chart);
  return all;
};

/** The slice of some parts, and of the charts that write its variables. Integers are distinguished by the numbers that these conditions and its guards compare them with. */
export const toSlice = (program: Program, parts: Parts, conditions: readonly Code[]): Slice => {
  const { variables } = parts;
  const charts = withWriters(deedsOf(program), parts.charts, variables);
  const hasChart = program.roots.map((_, chart) => charts.has(chart));
  const codes = [...conditions, ...[...charts].flatMap((chart) => guardsOf(program, chart))];
  return {
    program,
    hasChart,
    ranges: program.variables.map(({ low, high, kind }, index) => {
      if (!variables.has(index)) return [{ low, high }];
      if (kind !== "integer") return Array.from({ length: high - low + 1 }, (_, value) => point(low + value));
      return rangesBetween(low, high, comparedWith(codes, index));
    }),
  };
};

const point = (value: number): Range => ({ low: value, high: value });

/** The numbers that a variable is compared with. */
const comparedWith = (codes: readonly Code[], index: number): readonly number[] => {
  const found = new Set<number>();
  for (const code of codes)
    someCode(code, (part) => {
      if (!("left" in part)) return false;
      for (const [one, other] of [
        [part.left, part.right],
        [part.right, part.left],
      ] as const)
        if (one.op === "variable" && one.index === index && other.op === "constant") found.add(other.value);
      return false;
    });
  return [...found];
};

/** Ranges that have each of these numbers for itself. */
const rangesBetween = (low: number, high: number, numbers: readonly number[]): readonly Range[] => {
  const cuts = [...new Set([low, high + 1, ...numbers, ...numbers.map((number) => number + 1)])]
    .filter((at) => at >= low && at <= high + 1)
    .sort((one, other) => one - other);
  return cuts.slice(0, -1).map((at, place) => ({ low: at, high: (cuts[place + 1] ?? high + 1) - 1 }));
};
