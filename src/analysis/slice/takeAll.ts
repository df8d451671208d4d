import { invariant } from "#base";
import type { Act, Program, ProgramTransition } from "#engine";
import { afterAct, distinct, type Rough } from "./rough.ts";
import type { Slice } from "./slice.ts";
import { spread } from "./spread.ts";

const NOTHING: Act = { groups: [], raise: [] };

/** Every act that can be done when a transition is taken from a state. */
export const actsOf = (program: Program, { leaves }: Rough, transition: ProgramTransition): readonly Act[] => {
  const { trigger, act, target } = transition;
  const isTogether = trigger.kind === "several" || trigger.kind === "sealed";
  const options = isTogether ? (program.windows[trigger.window]?.desks ?? []).flatMap((desk) => desk.options) : [];
  const own = [act, ...options.map((option) => option.act)];
  if (target < 0) return own;
  const domain = domainOf(program, transition);
  const left: Act[] = [];
  for (
    let at = leaves[chartOf(program, transition)] ?? -1;
    at >= 0 && at !== domain;
    at = program.nodes[at]?.parent ?? -1
  )
    left.push(program.nodes[at]?.exit ?? NOTHING);
  const entered = pathInto(program, domain, target).map((node) => program.nodes[node]?.enter ?? NOTHING);
  return [...left, ...own, ...entered];
};

/** Every state that can be after these transitions, one a chart, are taken in one microstep: all leave, then act, then enter (docs/format.md). */
export const takeAll = (slice: Slice, state: Rough, transitions: readonly ProgramTransition[]): readonly Rough[] => {
  const inOrder = transitions.toSorted((one, other) => one.index - other.index);
  let all: readonly Rough[] = [state];
  for (const one of inOrder.toReversed()) all = spread(all, (each) => afterLeaving(slice, each, one));
  for (const one of transitions) all = afterDoing(slice, distinct(all), one);
  for (const one of inOrder) all = afterEntering(slice, distinct(all), one);
  return distinct(all);
};

const chartOf = ({ nodes }: Program, { source }: ProgramTransition): number => nodes[source]?.chart ?? -1;

const withLeaf = (state: Rough, chart: number, leaf: number): Rough => ({
  ...state,
  leaves: state.leaves.map((old, index) => (index === chart ? leaf : old)),
});

const afterLeaving = (slice: Slice, state: Rough, transition: ProgramTransition): readonly Rough[] => {
  if (transition.target < 0) return [state];
  const { program } = slice;
  const [chart, domain] = [chartOf(program, transition), domainOf(program, transition)];
  let all: readonly Rough[] = [state];
  for (let at = state.leaves[chart] ?? -1; at >= 0 && at !== domain; at = program.nodes[at]?.parent ?? -1) {
    const node = program.nodes[at];
    invariant(node !== undefined, "a parent is in the table");
    all = afterAct(slice, all, node.exit).map((one) => withLeaf(one, chart, node.parent));
  }
  return all;
};

/** The innermost node that holds source and target and is left by neither. */
const domainOf = ({ nodes }: Program, { source, target }: ProgramTransition): number => {
  const to = nodes[target];
  if (to === undefined) return -1;
  if (to.parent === source && to.role !== "state") return source;
  let domain = to.parent;
  while (domain >= 0 && !isBelow(nodes, source, domain)) domain = nodes[domain]?.parent ?? -1;
  return domain;
};

const isBelow = (nodes: Program["nodes"], node: number, above: number): boolean => {
  for (let at = nodes[node]?.parent ?? -1; at >= 0; at = nodes[at]?.parent ?? -1) if (at === above) return true;
  return false;
};

const afterEntering = (slice: Slice, states: readonly Rough[], transition: ProgramTransition): readonly Rough[] => {
  if (transition.target < 0) return states;
  const { program } = slice;
  const chart = chartOf(program, transition);
  let all = states;
  for (const at of pathInto(program, domainOf(program, transition), transition.target))
    all = afterAct(
      slice,
      all.map((one) => withLeaf(one, chart, at)),
      program.nodes[at]?.enter ?? NOTHING,
    );
  return all;
};

/** The nodes from inside a domain to a target, then what that starts in. */
export const pathInto = ({ nodes }: Program, domain: number, target: number): readonly number[] => {
  const path: number[] = [];
  for (let at = target; at >= 0 && at !== domain; at = nodes[at]?.parent ?? -1) path.unshift(at);
  for (let at = nodes[target]; at !== undefined && at.kind === "compound"; at = nodes[at.start]) path.push(at.start);
  return path;
};

/** What a transition does of itself; of options that are taken with others, or were sealed, whatever they can. */
const afterDoing = (slice: Slice, states: readonly Rough[], { trigger, act }: ProgramTransition): readonly Rough[] => {
  const { windows } = slice.program;
  let all = states;
  if (trigger.kind === "several")
    for (const { act: own } of windows[trigger.window]?.desks[0]?.options ?? [])
      all = distinct([...all, ...afterAct(slice, all, own)]);
  if (trigger.kind === "sealed")
    for (const { options } of windows[trigger.window]?.desks ?? [])
      all = distinct(spread(options, (option) => afterAct(slice, all, option.act)));
  return afterAct(slice, all, act);
};
