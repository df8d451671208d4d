import { compact } from "#base";
import type { EndingDraft, StateDraft } from "../document/stateDraft.ts";
import type { StateEntry } from "../names/stateEntry.ts";
import type { CompoundState, Ending, EndingWords, State, StateBase, TimedTransition } from "../scenario.ts";
import { toConsequence } from "./consequence.ts";
import type { Lowering } from "./lowering.ts";
import { toMapItems } from "./mapItem.ts";
import { toTransition } from "./transition.ts";
import { idsOf, toNews, toVaryingText } from "./varyingText.ts";
import { toWindow } from "./window.ts";

/** A chart or region: a compound state with nothing of its own. */
export const toCompound = (entry: StateEntry, on: Lowering): CompoundState => ({
  ...toBase(entry, on),
  kind: "compound",
  start: startOf(entry),
  states: childrenOf(entry, on),
});

const toState = (entry: StateEntry, on: Lowering): State => {
  const { draft } = entry;
  if (entry.kind === "region" || draft === undefined) return toCompound(entry, on);
  const base = toBase(entry, on);
  if (draft.regions !== undefined) return { ...base, kind: "parallel", states: childrenOf(entry, on) };
  if (draft.states !== undefined) {
    return { ...base, kind: "compound", start: startOf(entry), states: childrenOf(entry, on) };
  }
  return {
    ...base,
    kind: "atomic",
    ...compact({ window: toWindow(draft, entry, on), ending: toEnding(draft, entry) }),
  };
};

const childrenOf = (entry: StateEntry, on: Lowering): readonly State[] =>
  [...entry.children.values()].map((child) => toState(child, on));

/** The id of the first inner state; a start that names none, which a rule reports, stands for the first. */
const startOf = (entry: StateEntry): string => {
  const [first] = entry.children.keys();
  const named = entry.start?.value;
  return named !== undefined && entry.children.has(named) ? named : (first ?? "");
};

const toBase = (entry: StateEntry, on: Lowering): StateBase => {
  const { id, path, draft } = entry;
  if (draft === undefined) return { id, path, ...emptyBase };
  return compact({
    id,
    path,
    title: draft.title?.value,
    brief: (draft.brief ?? []).map((text) => toVaryingText(text, on)),
    news: toNews(draft.news, on),
    seenBy: idsOf(draft.seenBy),
    source: draft.source?.value,
    map: toMapItems(draft.map, on),
    enter: toConsequence(draft.enter, on),
    exit: toConsequence(draft.exit, on),
    ...toTransitions(draft, entry, on),
  });
};

const emptyBase = {
  brief: [],
  map: [],
  enter: { do: [], raise: [] },
  exit: { do: [], raise: [] },
  always: [],
  after: [],
  on: [],
} as const;

const toTransitions = (
  draft: StateDraft,
  entry: StateEntry,
  on: Lowering,
): Pick<StateBase, "always" | "after" | "every" | "on"> => ({
  always: (draft.always ?? []).map((transition) => toTransition(transition, entry, on)),
  after: toTimed(draft.after ?? [], entry, on),
  ...(draft.every === undefined ? {} : { every: toTimed(draft.every, entry, on) }),
  on: (draft.on ?? []).flatMap(({ key, value }) =>
    value.map((transition) => ({ ...toTransition(transition, entry, on), signal: key.value })),
  ),
});

const toTimed = (
  drafts: NonNullable<StateDraft["after"]>,
  entry: StateEntry,
  on: Lowering,
): readonly TimedTransition[] =>
  drafts.flatMap(({ key, value }) =>
    value.map((transition) => ({ ...toTransition(transition, entry, on), hours: key.value })),
  );

/** One that is for some seats only, which a rule reports, stands for all. */
const toEnding = ({ ending = [] }: StateDraft, { id }: StateEntry): Ending | undefined => {
  const common = ending.find(({ seenBy }) => seenBy === undefined) ?? ending[0];
  if (common === undefined) return undefined;
  const bySeat = ending.flatMap((one) =>
    one.seenBy === undefined ? [] : [{ seenBy: idsOf(one.seenBy) ?? [], ...wordsOf(one) }],
  );
  return { id, ...wordsOf(common), ...(bySeat.length === 0 ? {} : { bySeat }) };
};

const wordsOf = ({ title, kind, text }: EndingDraft): EndingWords => ({ title: title.value, kind, text: text.value });
