import type { Name } from "../../document/name.ts";
import type { StateEntry } from "../../names/stateEntry.ts";
import { enteredInside, entryOf } from "../looks/stateGraph.ts";
import { type Rule, rule } from "../rule.ts";

/** `always` transitions without conditions don't loop, which would never end. */
export const alwaysForEver: Rule = rule("always-for-ever", ({ names, meanings }, report) => {
  const next = new Map<StateEntry, { readonly to: Name; readonly state: StateEntry }>();
  for (const state of names.states.values()) {
    const [first] = state.draft?.always ?? [];
    if (first?.to === undefined || first.when !== undefined) continue;
    const target = entryOf(first.to, meanings, names.states);
    const entered = target === undefined ? undefined : innermost(target);
    if (entered !== undefined) next.set(state, { to: first.to, state: entered });
  }
  for (const { to, ids } of circlesIn(next)) {
    report(
      to.span,
      `This loops for ever: ${ids.join(", ")}. One of the steps needs "when", or has to wait with "after" or "on".`,
    );
  }
});

/** The one state that is entered last; undefined where several are. */
const innermost = (entry: StateEntry): StateEntry | undefined => {
  const [inner, ...others] = enteredInside(entry);
  if (inner === undefined) return entry;
  return others.length > 0 ? undefined : innermost(inner);
};

type Circle = { readonly to: Name; readonly ids: readonly string[] };

/** Each circle once, at its first step in the file. */
const circlesIn = (
  next: ReadonlyMap<StateEntry, { readonly to: Name; readonly state: StateEntry }>,
): readonly Circle[] => {
  const done = new Set<StateEntry>();
  const circles: Circle[] = [];
  for (const [start, { to }] of next) {
    const way: StateEntry[] = [];
    const onWay = new Set<StateEntry>();
    let at: StateEntry | undefined = start;
    while (at !== undefined && !done.has(at)) {
      done.add(at);
      onWay.add(at);
      way.push(at);
      at = next.get(at)?.state;
    }
    if (at === undefined || !onWay.has(at)) continue;
    const round = way.slice(way.indexOf(at));
    circles.push({ to: next.get(at)?.to ?? to, ids: [...round, at].map(({ id }) => id) });
  }
  return circles;
};
