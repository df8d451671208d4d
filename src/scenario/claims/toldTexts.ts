import type { TransitionDraft } from "../document/consequenceDraft.ts";
import type { InitiativeDraft, ScenarioDraft } from "../document/draft.ts";
import type { Entries, Told, VaryingTextDraft } from "../document/name.ts";
import type { EndingDraft, StateDraft } from "../document/stateDraft.ts";
import type { OptionDraft } from "../document/windowDraft.ts";
import { entryPath } from "../locale/withTexts.ts";
import type { Names } from "../names/names.ts";
import type { StateEntry } from "../names/stateEntry.ts";
import type { Showing } from "../scenario.ts";
import type { ConditionSource } from "../shape/raw.ts";

/** A text that may say when it is true: what a translation calls it, and when it is shown. */
export type ToldText = {
  readonly path: string;
  readonly text: Told;
  readonly shown: Showing;
  /** Of several texts a seat is shown the first that is for it and whose condition holds: those from the first to this one, which is the last. */
  readonly among?: readonly Pick<VaryingTextDraft, "when" | "seenBy">[];
  /** Shown only while this doesn't hold; "never" where there is no such condition. */
  readonly unless?: ConditionSource | "never";
};

/** Every text of a scenario that may have a `holds`, whether it has one or not, in file order of each kind. */
export const toldTexts = (draft: ScenarioDraft, names: Names): readonly ToldText[] => [
  ...draft.objectives.flatMap(({ key, value }) => told(`objectives.${key.value}`, value, { kind: "over" })),
  ...draft.seats.flatMap(({ key, value }) => told(`seats.${key.value}.brief`, value.brief, { kind: "start" })),
  ...[...names.states.values()].flatMap((entry) =>
    entry.draft === undefined ? [] : inState(entry, entry.draft, textPathOf(entry)),
  ),
  ...draft.initiatives.flatMap(({ key, value }) => ofInitiative(key.value, value)),
  ...draft.injects.flatMap(({ key, value }) => {
    const shown = { kind: "inject", inject: key.value } as const;
    return [
      ...(["title", "detail"] as const).flatMap((part) => told(`injects.${key.value}.${part}`, value[part], shown)),
      ...toldEach(`injects.${key.value}.news`, value.news, shown),
    ];
  }),
  ...draft.assess.flatMap(({ key, value }) =>
    (["title", "text"] as const).flatMap((part) => told(`assess.${key.value}.${part}`, value[part], { kind: "over" })),
  ),
];

const told = (path: string, text: Told | undefined, shown: Showing): readonly ToldText[] =>
  text === undefined ? [] : [{ path, text, shown }];

/** The texts of one that may vary. */
const toldEach = (
  path: string,
  texts: readonly VaryingTextDraft[] | undefined = [],
  shown: Showing,
): readonly ToldText[] =>
  texts.map(({ text, holds }, index) => ({
    path: entryPath(path, index, texts.length),
    text: holds === undefined ? text : { ...text, holds },
    shown,
    among: texts.slice(0, index + 1),
  }));

/** The path of a state as a translation writes it, with `charts`, `states` and `regions` in it. */
const textPathOf = ({ kind, id, parent }: StateEntry): string =>
  `${parent === undefined ? "" : `${textPathOf(parent)}.`}${GROUPS[kind]}.${id}`;

const GROUPS: Readonly<Record<StateEntry["kind"], string>> = { chart: "charts", state: "states", region: "regions" };

const inState = ({ path: state }: StateEntry, draft: StateDraft, path: string): readonly ToldText[] => {
  const { title, brief = [], news, ending = [] } = draft;
  return [
    ...told(`${path}.title`, title, { kind: "standing", state }),
    ...toldEach(`${path}.brief`, brief, { kind: "standing", state }),
    ...toldEach(`${path}.news`, news, { kind: "entered", state }),
    ...ofEnding(state, ending, `${path}.ending`),
    ...inTransitions(state, draft, path),
    ...inWindow(state, draft, path),
  ];
};

/** Of several each seat reads the first that is for it. */
const ofEnding = (state: string, endings: readonly EndingDraft[], path: string): readonly ToldText[] =>
  endings.flatMap(({ title, text }, index) => {
    const place = entryPath(path, index, endings.length);
    const among = endings.slice(0, index + 1).map(({ seenBy }) => ({ when: undefined, seenBy }));
    return [
      ...told(`${place}.title`, title, { kind: "over", state }),
      ...told(`${place}.text`, text, { kind: "over", state }),
    ].map((one) => (endings.length === 1 ? one : { ...one, among }));
  });

const inTransitions = (state: string, { always, after, every, on }: StateDraft, path: string): readonly ToldText[] => [
  ...ofList((always ?? []).map(at(`${path}.always`)), state, "always"),
  ...ofList(
    (after ?? []).flatMap(({ key, value }) => value.map(at(`${path}.after.${key.value}h`))),
    state,
    "after",
  ),
  ...ofList(
    (every ?? []).flatMap(({ key, value }) => value.map(at(`${path}.every.${key.value}h`))),
    state,
    "every",
  ),
  ...ofList(
    (on ?? []).flatMap(({ key, value }) => value.map(at(`${path}.on.${key.value}`))),
    state,
    "on",
  ),
];

type Placed = { readonly path: string; readonly transition: TransitionDraft };

const at =
  (path: string) =>
  (transition: TransitionDraft): Placed => ({ path, transition });

/** Transitions of one duration or signal are numbered among themselves. */
const ofList = (
  list: readonly Placed[],
  state: string,
  name: Extract<Showing, { kind: "taken" }>["list"],
): readonly ToldText[] =>
  list.flatMap(({ path, transition }, index) => {
    const peers = list.filter((one) => one.path === path);
    const place = list.slice(0, index).filter((one) => one.path === path).length;
    const shown = { kind: "taken", state, list: name, index } as const;
    return toldEach(`${entryPath(path, place, peers.length)}.news`, transition.news, shown);
  });

const inWindow = (state: string, { decide, together, chance }: StateDraft, path: string): readonly ToldText[] => [
  ...(decide === undefined
    ? []
    : [
        ...told(`${path}.decide.prompt`, decide.prompt, { kind: "asked", state, seat: decide.seat.value }),
        ...ofOptions(state, decide.seat.value, decide.options, `${path}.decide`),
      ]),
  ...(together === undefined
    ? []
    : [
        ...told(`${path}.together.prompt`, together.prompt, { kind: "asked", state }),
        ...together.others.flatMap(({ key: { value: seat }, value }) => [
          ...told(`${path}.together.${seat}.prompt`, value.prompt, { kind: "asked", state, seat }),
          ...ofOptions(state, seat, value.options, `${path}.together.${seat}`),
        ]),
        ...ofList(together.resolve.map(at(`${path}.together.resolve`)), state, "resolve"),
      ]),
  ...(chance === undefined
    ? []
    : [
        ...told(`${path}.chance.prompt`, chance.prompt, { kind: "asked", state }),
        ...chance.outcomes.flatMap(({ key: { value: option }, value }) => [
          ...told(`${path}.chance.outcomes.${option}.title`, value.title, { kind: "asked", state }),
          ...toldEach(`${path}.chance.outcomes.${option}.news`, value.news, { kind: "chosen", state, option }),
        ]),
      ]),
];

/** What the seat reads that chooses. */
const ADVICE = ["title", "detail", "for", "against"] as const;

const ofOptions = (state: string, seat: string, options: Entries<OptionDraft>, window: string): readonly ToldText[] =>
  options.flatMap(({ key: { value: option }, value }) => {
    const path = `${window}.options.${option}`;
    return [
      ...ADVICE.flatMap((part) => told(`${path}.${part}`, value[part], { kind: "asked", state, seat })),
      ...told(`${path}.locked`, value.locked, { kind: "asked", state, seat }).map(lockedBy(value.when)),
      ...toldEach(`${path}.news`, value.news, { kind: "chosen", state, seat, option }),
    ];
  });

const ofInitiative = (initiative: string, draft: InitiativeDraft): readonly ToldText[] => {
  const path = `initiatives.${initiative}`;
  const seat = draft.seat.value;
  return [
    ...ADVICE.flatMap((part) => told(`${path}.${part}`, draft[part], { kind: "asked", seat })),
    ...told(`${path}.locked`, draft.locked, { kind: "asked", seat, initiative }).map(lockedBy(draft.when)),
    ...toldEach(`${path}.news`, draft.news, { kind: "initiative", initiative }),
  ];
};

const lockedBy =
  (when: ConditionSource | undefined) =>
  (text: ToldText): ToldText => ({ ...text, unless: when ?? "never" });
