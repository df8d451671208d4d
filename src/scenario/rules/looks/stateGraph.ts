import type { Name } from "../../document/name.ts";
import type { Meanings } from "../../expression/meanings.ts";
import type { StateEntry } from "../../names/stateEntry.ts";
import type { RuleContext } from "../rule.ts";
import { transitionLists } from "./conditionPlaces.ts";

/** Mistakes that may be the reason why a way is missing. */
export const brokenWays = [
  "unknown-state",
  "unknown-start",
  "missing-start",
  "missing-key",
  "empty-value",
  "wrong-type",
  "unknown-key",
] as const;

/** Where the transitions and choices of a state itself can lead, whatever their conditions. */
export const targetsFrom = ({ draft }: StateEntry, { meanings, names }: RuleContext): readonly StateEntry[] => {
  if (draft === undefined) return [];
  const { decide, chance } = draft;
  const written = [
    ...transitionLists(draft).flatMap((list) => list.map(({ to }) => to)),
    decide?.to,
    ...(decide?.options ?? []).map(({ value }) => value.to),
    ...(chance?.outcomes ?? []).map(({ value }) => value.to),
  ];
  return written.flatMap((to) => entryOf(to, meanings, names.states) ?? []);
};

/** The state that a written target means. */
export const entryOf = (
  to: Name | undefined,
  meanings: Meanings,
  states: ReadonlyMap<string, StateEntry>,
): StateEntry | undefined => (to === undefined ? undefined : states.get(meanings.targets.get(to) ?? ""));

/** What is entered first inside a chart, region or state: one inner state, all regions, or nothing. */
export const enteredInside = ({ start, children }: StateEntry): readonly StateEntry[] => {
  const [first] = children.values();
  if (first === undefined || first.kind === "region") return [...children.values()];
  return [children.get(start?.value ?? "") ?? first];
};

/** Every state that can be entered when these are, over transitions whatever their conditions. Linear in the states. */
export const reachFrom = (starts: Iterable<StateEntry>, context: RuleContext): ReadonlySet<StateEntry> => {
  const active = new Set<StateEntry>();
  const entered = new Set<StateEntry>();
  const waiting: { readonly entry: StateEntry; readonly isTarget: boolean }[] = [];
  for (const entry of starts) waiting.push({ entry, isTarget: true });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { entry, isTarget } = next;
    const isParallel = entry.children.size > 0 && enteredInside(entry)[0]?.kind === "region";
    if ((isTarget || isParallel) && !entered.has(entry)) {
      entered.add(entry);
      for (const inner of enteredInside(entry)) waiting.push({ entry: inner, isTarget: true });
    }
    if (active.has(entry)) continue;
    active.add(entry);
    if (entry.parent !== undefined) waiting.push({ entry: entry.parent, isTarget: false });
    for (const target of targetsFrom(entry, context)) waiting.push({ entry: target, isTarget: true });
  }
  return active;
};
