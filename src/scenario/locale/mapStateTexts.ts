import type { AtomicState, Ending, EndingWords, State, StateBase, Transition } from "../scenario.ts";
import { mapTransitions, mapWindowTexts } from "./mapWindowTexts.ts";
import { entryPath, type Translate, withTexts } from "./withTexts.ts";

/** A state, and all states in it, with their texts translated. */
export const mapStateTexts = <One extends State>(state: One, path: string, translate: Translate): One => ({
  ...mapBase(state, path, translate),
  ...(state.kind === "atomic" ? mapAtomic(state, path, translate) : { states: mapInner(state, path, translate) }),
});

const mapInner = (state: Exclude<State, AtomicState>, path: string, translate: Translate): readonly State[] =>
  state.states.map((inner) =>
    mapStateTexts(inner, `${path}.${state.kind === "parallel" ? "regions" : "states"}.${inner.id}`, translate),
  );

const mapAtomic = (
  { window, ending }: AtomicState,
  path: string,
  translate: Translate,
): Pick<AtomicState, "window" | "ending"> => ({
  ...(window === undefined ? {} : { window: mapWindowTexts(window, path, translate) }),
  ...(ending === undefined ? {} : { ending: mapEnding(ending, `${path}.ending`, translate) }),
});

/** Those of some seats come first in the file as they do here, and what is for all last. */
const mapEnding = (ending: Ending, path: string, translate: Translate): Ending => {
  const { bySeat = [] } = ending;
  const placed = <Words extends EndingWords>(words: Words, index: number): Words =>
    withTexts(words, entryPath(path, index, bySeat.length + 1), ["title", "text"], translate);
  const common = placed(ending, bySeat.length);
  return bySeat.length === 0 ? common : { ...common, bySeat: bySeat.map(placed) };
};

const mapBase = <One extends StateBase>(state: One, path: string, translate: Translate): One => {
  const { always, after, every, on } = state;
  return {
    ...withTexts(state, path, ["title", "brief", "news"], translate),
    always: mapTransitions(always, `${path}.always`, translate),
    after: mapGroups(after, ({ hours }) => `${path}.after.${hours}h`, translate),
    ...(every === undefined ? {} : { every: mapGroups(every, ({ hours }) => `${path}.every.${hours}h`, translate) }),
    on: mapGroups(on, ({ signal }) => `${path}.on.${signal}`, translate),
  };
};

/** Transitions of one duration or signal stand in one list of the author's. */
const mapGroups = <One extends Transition>(
  transitions: readonly One[],
  pathOf: (transition: One) => string,
  translate: Translate,
): readonly One[] =>
  transitions.map((transition, index) => {
    const path = pathOf(transition);
    const isPeer = (other: One): boolean => pathOf(other) === path;
    const place = entryPath(path, transitions.slice(0, index).filter(isPeer).length, transitions.filter(isPeer).length);
    return withTexts(transition, place, ["news"], translate);
  });
