import type { ProgramTransition } from "#engine/program";
import { domainOf } from "#kernel";
import { type Model, select, writeDo, writeEnter, writeLeave } from "./moves.ts";

/** Transitions that several charts can take in one microstep. */
const sharedTransitions = ({ cells }: Model): readonly ProgramTransition[] =>
  cells.program.transitions.filter(({ trigger }) => ["always", "sealed", "signal"].includes(trigger.kind));

/**
 * The transitions enabled by nothing but the state, or by the signal in `heard`, are found into `found`, one a region that has one: in
 * parts that may stand in steps of their own, as finding changes nothing.
 */
export const writeFinding = (
  model: Model,
): { readonly eventless: readonly string[]; readonly heard: readonly string[] } => {
  const { program, memory } = model.cells;
  const shared = sharedTransitions(model);
  const eventless = shared.filter(({ trigger }) => trigger.kind !== "signal");
  const upFrom = (node: number): readonly number[] =>
    node < 0 ? [] : [node, ...upFrom(program.nodes[node]?.parent ?? -1)];
  const perLeaf = memory.regions.flatMap(({ root }) =>
    program.nodes
      .filter(({ index, kind }) => memory.regionOf[index]?.root === root && kind === "atomic")
      .flatMap(({ index }) => {
        const own = upFrom(index).flatMap((node) => eventless.filter(({ source }) => source === node));
        return own.length === 0 ? [] : [select([[`at_${root} == ${index + 1}`, writeFirst(model, own)]])];
      }),
  );
  const heard = program.signals.flatMap((_, signal) => {
    const listening = shared.filter(({ trigger }) => trigger.kind === "signal" && trigger.signal === signal);
    return program.roots
      .map((root) => writeHearing(model, root, listening))
      .filter((part) => part !== "skip;")
      .map((part) => select([[`heard == ${signal}`, part]]));
  });
  return { eventless: perLeaf, heard };
};

/** In a region the innermost node that has an enabled transition; a parallel node's own only when its regions have none. */
const writeHearing = (model: Model, root: number, listening: readonly ProgramTransition[]): string => {
  const { program, memory } = model.cells;
  const path = (node: number): readonly number[] =>
    node === root ? [node] : [node, ...path(program.nodes[node]?.parent ?? root)];
  const cases = program.nodes
    .filter(({ index, kind }) => memory.regionOf[index]?.root === root && kind !== "compound")
    .flatMap(({ index, kind, children }) => {
      const own = path(index).flatMap((node) => listening.filter(({ source }) => source === node));
      const inner = kind === "parallel" ? children.map((child) => writeHearing(model, child, listening)) : [];
      const isHeardInside = inner.some((part) => part !== "skip;");
      if (!isHeardInside)
        return own.length === 0 ? [] : [[`at_${root} == ${index + 1}`, writeFirst(model, own)] as const];
      const after = own.length === 0 ? "" : select([[`ready == before_${index}`, writeFirst(model, own)]]);
      return [[`at_${root} == ${index + 1}`, `before_${index} = ready; ${inner.join(" ")} ${after}`] as const];
    });
  return select(cases);
};

/** The scratch variables that `writeHearing` counts with. */
export const declareCounts = ({ cells }: Model): string =>
  cells.program.nodes
    .filter(({ kind }) => kind === "parallel")
    .map(({ index }) => `hidden short before_${index};`)
    .join("\n");

/** The first of several transitions whose condition holds is found. */
const writeFirst = (model: Model, transitions: readonly ProgramTransition[]): string =>
  select(transitions.map((one) => [writeGuard(model, one), writeFound(model, one)]));

const writeGuard = ({ cells, express }: Model, { when, trigger }: ProgramTransition): string => {
  const condition = express.test(when);
  if (trigger.kind !== "sealed") return condition;
  const slots = cells.program.windows[trigger.window]?.desks.map(({ slot }) => `${cells.sealed(slot)} != 0`) ?? [];
  return [condition, ...slots].join(" && ");
};

/**
 * Adds a transition, once. Two that leave overlapping parts of a chart rule each other out: the one found first is kept, unless the later
 * one's source lies inside the earlier one's.
 */
const writeFound = (model: Model, transition: ProgramTransition): string => {
  const { memory } = model.cells;
  const last = (node: number): number => memory.lastOf[node] ?? node;
  const domain = transition.target < 0 ? -1 : domainOf(model.cells, transition);
  const { nodes } = model.cells.program;
  const chart = nodes[transition.source]?.chart;
  const hasParts = nodes.some((node) => node.kind === "parallel" && node.chart === chart);
  const rivals = sharedTransitions(model).filter((other) => {
    if (!hasParts || other.index === transition.index || other.target < 0 || domain < 0) return false;
    const its = domainOf(model.cells, other);
    return its >= 0 && ((domain <= its && its <= last(domain)) || (its <= domain && domain <= last(its)));
  });
  const isInside = ({ source }: ProgramTransition): boolean =>
    source < transition.source && transition.source <= last(source);
  const kept = (others: readonly ProgramTransition[]): string =>
    others.map(({ index }) => `fate[${index}] == 1`).join(" || ");
  const [giving, firm] = [rivals.filter(isInside), rivals.filter((one) => !isInside(one))];
  const drop = giving.map(({ index }) => select([[`fate[${index}] == 1`, `fate[${index}] = 2;`]])).join(" ");
  const add = `found[ready] = ${transition.index}; ready++;`;
  return select([
    [`fate[${transition.index}] != 0`, "skip;"],
    ...(firm.length === 0 ? [] : [[kept(firm), `fate[${transition.index}] = 2; ${add}`] as const]),
    ["true", `${drop} fate[${transition.index}] = 1; ${add}`],
  ]);
};

/** One microstep: all that are kept leave, from the last to the first, act as they were found, enter in file order. */
export const writePerform = (
  model: Model,
): { readonly leave: readonly string[]; readonly act: readonly string[]; readonly enter: readonly string[] } => {
  const shared = sharedTransitions(model);
  const parts = (list: readonly ProgramTransition[], write: typeof writeLeave, guard: (index: number) => string) =>
    list.flatMap((one) => {
      const text = write(model, one).trim();
      return text === "" ? [] : [select([[guard(one.index), text]])];
    });
  const isKept = (index: number): string => `fate[${index}] == 1`;
  return {
    leave: parts(shared.toReversed(), writeLeave, isKept),
    act: parts(shared, writeDo, (index) => `found[place] == ${index} && ${isKept(index)}`),
    enter: parts(shared, writeEnter, isKept),
  };
};
