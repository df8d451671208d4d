import type { Span } from "../../diagnostic/diagnostic.ts";
import type { StateDraft } from "../../document/stateDraft.ts";
import type { StateEntry } from "../../names/stateEntry.ts";
import type { Located } from "../../shape/shape.ts";
import { type Look, onceEach } from "./onceEach.ts";

/** Hours of game time that the file names, and where. */
export type Stretch = Pick<Located<number>, "value"> & { readonly span: Span };

/** A stretch that runs while a state is active, or without one while any may be. `isTick`: it runs again and again. */
export type StretchIn = { readonly stretch: Stretch; readonly state?: StateEntry; readonly isTick: boolean };

/** Every stretch of game time that the file names. */
export const stretchesIn: Look<readonly StretchIn[]> = onceEach(({ names, draft }) => [
  ...[...names.states.values()].flatMap((state) =>
    (state.draft === undefined ? [] : inState(state.draft)).map((one) => ({ ...one, state })),
  ),
  ...draft.initiatives.flatMap(({ value: { takes } }) =>
    takes === undefined ? [] : [{ stretch: takes, isTick: false }],
  ),
]);

const inState = ({ after = [], every = [], decide, chance }: StateDraft): readonly Omit<StretchIn, "state">[] => [
  ...[
    ...after.map(({ key, span }) => ({ value: key.value, span })),
    decide?.deadline,
    decide?.takes,
    ...(decide?.options ?? []).map(({ value }) => value.takes),
    ...(chance?.outcomes ?? []).map(({ value }) => value.takes),
  ].flatMap((stretch) => (stretch === undefined ? [] : [{ stretch, isTick: false }])),
  ...every.map(({ key, span }) => ({ stretch: { value: key.value, span }, isTick: true })),
];
