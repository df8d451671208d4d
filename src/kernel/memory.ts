import type { Program } from "#engine/program";

/**
 * Where a state's numbers lie in the kernel's memory, one 32-bit integer each: the variables first, then a cell a
 * region, a slot a timer that can run at the same time as the others, what is sealed, the counts, and the hour.
 *
 * A region is a chart or one part of a parallel state. Its cell holds the innermost active node in it, plus one; 0 while it isn't
 * active. As nodes are numbered depth first, a node is active when its region's cell lies between it and its last descendant.
 * Timers of states that exclude each other share a slot; the slots keep the timers' order.
 */
export type Memory = {
  readonly size: number;
  readonly regions: readonly Region[];
  /** By node: the region it stands in (a region's outermost node stands in its own). */
  readonly regionOf: readonly Region[];
  /** By node: its last descendant, itself when it has none. */
  readonly lastOf: readonly number[];
  /** By timer. */
  readonly slotOf: readonly number[];
  readonly slots: readonly Slot[];
  readonly sealed: number;
  /** By initiative, then by inject: -1 where nothing is counted. */
  readonly counts: readonly number[];
  readonly hour: number;
};

export type Region = { readonly root: number; readonly cell: number };
type Slot = { readonly at: number; readonly region: Region; readonly timers: readonly number[] };

/** What a slot holds while no timer runs in it. */
export const NEVER = 0x7fffffff;

/** Lays a program's state out. */
export const layOutMemory = (program: Program): Memory => {
  const { nodes, variables, initiatives, injects, slots: sealedSlots } = program;
  const roots = nodes.filter(({ parent }) => parent < 0 || nodes[parent]?.kind === "parallel");
  const regions = roots.map(({ index }, order) => ({ root: index, cell: variables.length + order }));
  const regionOf: Region[] = [];
  for (const { index, parent } of nodes) {
    const region = regions.find(({ root }) => root === index) ?? regionOf[parent];
    if (region !== undefined) regionOf.push(region);
  }
  const { slots, slotOf } = shareSlots(program, regions, regionOf, variables.length + regions.length);
  let end = variables.length + regions.length + slots.length;
  const sealed = end;
  end += sealedSlots;
  const counts = [...initiatives, ...injects].map(({ limit }) => (limit < 0 ? -1 : end++));
  return {
    size: end + 1,
    regions,
    regionOf,
    lastOf: lastDescendants(program),
    slotOf,
    slots,
    sealed,
    counts,
    hour: end,
  };
};

const lastDescendants = ({ nodes }: Program): readonly number[] => {
  const last = nodes.map(({ index }) => index);
  for (const { index, parent } of nodes.toReversed())
    if (parent >= 0) last[parent] = Math.max(last[parent] ?? 0, last[index] ?? 0);
  return last;
};

/** In each region a node's timers come after those of the nodes around it, in the same slots as those of its siblings. */
const shareSlots = (
  { nodes, timers }: Program,
  regions: readonly Region[],
  regionOf: readonly Region[],
  start: number,
): { readonly slots: readonly Slot[]; readonly slotOf: readonly number[] } => {
  const depth = nodes.map(() => 0);
  const inRegion = new Map<Region, number[][]>();
  for (const node of nodes) {
    const region = regionOf[node.index];
    if (region === undefined) continue;
    const outer = region.root === node.index ? undefined : nodes[node.parent];
    const first = outer === undefined ? 0 : (depth[outer.index] ?? 0) + outer.timers.length;
    depth[node.index] = first;
    const columns = inRegion.get(region) ?? [];
    inRegion.set(region, columns);
    node.timers.forEach((timer, order) => {
      columns[first + order] = [...(columns[first + order] ?? []), timer];
    });
  }
  const slots = regions
    .flatMap((region) => (inRegion.get(region) ?? []).map((sharing) => ({ region, timers: sharing })))
    .map((slot, order) => ({ at: start + order, ...slot }));
  const slotOf = timers.map(({ index }) => slots.find((slot) => slot.timers.includes(index))?.at ?? -1);
  return { slots, slotOf };
};
