import type { Entries } from "../../document/name.ts";
import type { ChanceDraft, DecideDraft, OptionDraft, TogetherDraft } from "../../document/windowDraft.ts";
import type { Names } from "../../names/names.ts";
import type { StateEntry } from "../../names/stateEntry.ts";

/** The states in which one seat decides. */
export const decidesOf = (names: Names): readonly { readonly state: StateEntry; readonly decide: DecideDraft }[] =>
  [...names.states.values()].flatMap((state) =>
    state.draft?.decide === undefined ? [] : [{ state, decide: state.draft.decide }],
  );

/** The states in which several seats decide at once. */
export const togethersOf = (
  names: Names,
): readonly { readonly state: StateEntry; readonly together: TogetherDraft }[] =>
  [...names.states.values()].flatMap((state) =>
    state.draft?.together === undefined ? [] : [{ state, together: state.draft.together }],
  );

/** The states in which chance decides. */
export const chancesOf = (names: Names): readonly { readonly state: StateEntry; readonly chance: ChanceDraft }[] =>
  [...names.states.values()].flatMap((state) =>
    state.draft?.chance === undefined ? [] : [{ state, chance: state.draft.chance }],
  );

/** The options of every seat at every window: one list for each seat that the window asks. */
export const optionsOf = (
  names: Names,
): readonly { readonly path: string; readonly seat: string; readonly options: Entries<OptionDraft> }[] => [
  ...decidesOf(names).map(({ state, decide }) => ({
    path: state.path,
    seat: decide.seat.value,
    options: decide.options,
  })),
  ...togethersOf(names).flatMap(({ state, together }) =>
    together.others.map(({ key, value }) => ({ path: state.path, seat: key.value, options: value.options })),
  ),
];
