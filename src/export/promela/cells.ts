import { invariant } from "#base";
import { mostHours, type Program } from "#engine/program";
import { layOutMemory, type Memory } from "#kernel";

/** The variables of the model, by what they hold. Timers are codes: 0 while none runs, otherwise the hours left plus one. */
export type Cells = {
  readonly program: Program;
  readonly memory: Memory;
  readonly variable: (index: number) => string;
  /** What holds a region's innermost active node, plus one. */
  readonly region: (node: number) => string;
  readonly timer: (index: number) => string;
  readonly sealed: (slot: number) => string;
  /** Undefined where nothing is counted. */
  readonly count: (initiative: number) => string | undefined;
  readonly isActive: (node: number) => string;
};

export const createCells = (program: Program): Cells => {
  const memory = layOutMemory(program);
  const region = (node: number): string => {
    const found = memory.regionOf[node];
    invariant(found !== undefined, "every node stands in a region");
    return `at_${found.root}`;
  };
  return {
    program,
    memory,
    variable: (index) => `v_${program.variables[index]?.id}`,
    region,
    timer: (index) => `timer_${memory.slotOf[index]}`,
    sealed: (slot) => `sealed_${slot}`,
    count: (initiative) => ((memory.counts[initiative] ?? -1) < 0 ? undefined : `taken_${initiative}`),
    isActive: (node) => {
      const last = memory.lastOf[node] ?? node;
      const cell = region(node);
      return last === node ? `(${cell} == ${node + 1})` : `(${cell} >= ${node + 1} && ${cell} <= ${last + 1})`;
    },
  };
};

/** The declarations of all cells, each of the smallest type that holds its range. */
export const declareCells = ({ program, memory, variable, sealed, count }: Cells): string => {
  const { variables, initiatives, windows, nodes } = program;
  const longest = Math.max(0, ...initiatives.map(({ takesHours }) => takesHours));
  return [
    ...variables.map(({ low, high, start }, index) => `${typeFor(low, high)} ${variable(index)} = ${start};`),
    ...memory.regions.map(({ root }) => `${typeFor(0, nodes.length)} at_${root}; /* ${nodes[root]?.path} */`),
    ...memory.slots.map(({ at, timers }) => {
      const hours = timers.flatMap((timer) => {
        const row = program.timers[timer];
        return row === undefined ? [] : [mostHours(row, longest)];
      });
      return `${typeFor(0, Math.max(0, ...hours) + 1)} timer_${at};`;
    }),
    ...windows.flatMap(({ desks }) =>
      desks.flatMap(({ slot, options }) => (slot < 0 ? [] : [`${typeFor(0, options.length)} ${sealed(slot)};`])),
    ),
    ...initiatives.flatMap(({ limit }, index) => {
      const name = count(index);
      return name === undefined ? [] : [`${typeFor(0, limit)} ${name};`];
    }),
    ...(program.readsHour ? ["int hour;"] : []),
  ].join("\n");
};

const typeFor = (low: number, high: number): string => {
  if (low >= 0 && high <= 255) return "byte";
  return low >= -32768 && high <= 32767 ? "short" : "int";
};
