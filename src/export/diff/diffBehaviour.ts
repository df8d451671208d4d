import type { Program } from "#engine/program";
import type { Thing } from "./behaviour.ts";
import { listBehaviour } from "./listBehaviour.ts";

/** One difference between the rules of two programs. */
export type Difference = Pick<Thing, "kind" | "id"> &
  (
    | { readonly change: "appeared" | "vanished" }
    | { readonly change: "changed"; readonly aspects: readonly AspectChange[] }
    /** The things of a kind that both have stand in another order, which is the order of the rules. `id` is empty. */
    | { readonly change: "moved"; readonly before: readonly string[]; readonly after: readonly string[] }
  );

/** What holds of a thing, before and after; an empty text where there was, or is, nothing. */
export type AspectChange = { readonly name: string; readonly before: string; readonly after: string };

/** How the behaviour of two programs differs, in the order of the second; empty when at most their texts differ. Linear in their sizes. */
export const diffBehaviour = (one: Program, other: Program): readonly Difference[] => {
  const [before, after] = [listBehaviour(one), listBehaviour(other)];
  const [old, now] = [byName(before), byName(after)];
  return [
    ...after.flatMap((thing) => compare(old.get(nameOf(thing)), thing)),
    ...before.flatMap(({ kind, id }): readonly Difference[] =>
      now.has(nameOf({ kind, id })) ? [] : [{ change: "vanished", kind, id }],
    ),
    ...moved(
      before.filter((thing) => now.has(nameOf(thing))),
      after.filter((thing) => old.has(nameOf(thing))),
    ),
  ];
};

const nameOf = ({ kind, id }: Pick<Thing, "kind" | "id">): string => `${kind} ${id}`;

const byName = (things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [nameOf(thing), thing]));

const compare = (before: Thing | undefined, { kind, id, aspects }: Thing): readonly Difference[] => {
  if (before === undefined) return [{ change: "appeared", kind, id }];
  const names = new Set([...Object.keys(before.aspects), ...Object.keys(aspects)]);
  const changed = [...names].flatMap((name) => {
    const [old, now] = [before.aspects[name] ?? "", aspects[name] ?? ""];
    return old === now ? [] : [{ name, before: old, after: now }];
  });
  return changed.length === 0 ? [] : [{ change: "changed", kind, id, aspects: changed }];
};

/** Signals have no order of their own, being numbered as they are first mentioned; that of claims means nothing. */
const moved = (before: readonly Thing[], after: readonly Thing[]): readonly Difference[] => {
  const kinds = new Set(after.map(({ kind }) => kind).filter((kind) => kind !== "signal" && kind !== "claim"));
  return [...kinds].flatMap((kind) => {
    const [old, now] = [before, after].map((things) => things.filter((one) => one.kind === kind).map(({ id }) => id));
    const trimmed = old === undefined || now === undefined ? undefined : trim(old, now);
    return trimmed === undefined ? [] : [{ change: "moved", kind, id: "", ...trimmed }];
  });
};

/** The part in which two orders of the same names differ; undefined where they don't. */
const trim = (
  before: readonly string[],
  after: readonly string[],
): { readonly before: readonly string[]; readonly after: readonly string[] } | undefined => {
  const first = before.findIndex((id, index) => id !== after[index]);
  if (first < 0) return undefined;
  const last = before.findLastIndex((id, index) => id !== after[index]);
  return { before: before.slice(first, last + 1), after: after.slice(first, last + 1) };
};
