import type { Program } from "#engine/program";
import { pickWeighted } from "#engine/program";
import { domainOf } from "./domainOf.ts";
import type { Draw } from "./drawing.ts";
import { REGISTER } from "./registers.ts";
import type { Source } from "./source.ts";

/** The transitions in `p[0..count)` without those that another one, taken at the same time, rules out; gives how many are left. */
export type Prune = (p: Int32Array, count: number) => number;

/**
 * Two transitions of one chart rule each other out when what they leave overlaps: then the one that was found first is taken,
 * unless the later one's source lies inside the earlier one's.
 */
export const createPrune = (source: Source): Prune => {
  const { transitions } = source.program;
  const last = (node: number): number => source.memory.lastOf[node] ?? node;
  const domains = transitions.map((one) => (one.target < 0 ? -1 : domainOf(source, one)));
  const overlap = (one: number, other: number): boolean => {
    const [a, b] = [domains[one] ?? -1, domains[other] ?? -1];
    return a >= 0 && b >= 0 && ((a <= b && b <= last(a)) || (b <= a && a <= last(b)));
  };
  const isInside = (one: number, other: number): boolean => {
    const [a, b] = [transitions[one]?.source ?? -1, transitions[other]?.source ?? -1];
    return b < a && a <= last(b);
  };
  return (p, count) => {
    let kept: number[] = [];
    for (const found of p.subarray(0, count)) {
      const against = kept.filter((one) => overlap(found, one));
      const firm = against.findIndex((one) => !isInside(found, one));
      if (firm >= 0) continue;
      kept = [...kept.filter((one) => !against.includes(one)), found];
    }
    p.set(kept);
    return kept.length;
  };
};

/** The transitions in `p[0..count)` once more in file order, in `p[count..2*count)`. */
export const order = (p: Int32Array, count: number): void => {
  p.copyWithin(count, 0, count);
  p.subarray(count, 2 * count).sort();
};

/** Several options drawn by weight one after another, as flags in `o`; gives how many. */
export type Several = (
  g: Int32Array,
  o: Int32Array,
  options: number,
  low: number,
  high: number,
  question: number,
  visit: number,
) => number;

/** As `pickSeveral` of the policies draws, with the seed that is in the registers. */
export const createSeveral =
  (m: Int32Array, draw: Draw): Several =>
  (g, o, options, low, high, question, visit) => {
    const luck = (index: number): number =>
      draw(m[REGISTER.seedLow] ?? 0, m[REGISTER.seedHigh] ?? 0, question, visit, index);
    const left = [...g.subarray(0, options)];
    const most = Math.min(high, left.filter((weight) => weight > 0).length);
    const count = Math.min(most, low + Math.floor(luck(0) * (Math.max(low, most) - low + 1)));
    o.fill(0, 0, options);
    for (let index = 1; index <= count; index++) {
      const next = pickWeighted(left, luck(index));
      o[next] = 1;
      left[next] = 0;
    }
    return count;
  };

/** By cell: the number of the ending or open window there plus one, 0 for none. */
export const lookUp = (program: Program, nodes: readonly number[]): Int32Array => {
  const table = new Int32Array(Math.max(program.nodes.length + 1, 32));
  nodes.forEach((node, index) => {
    if (node >= 0) table[node + 1] = index + 1;
  });
  return table;
};
