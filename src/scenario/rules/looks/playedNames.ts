import type { Name } from "../../document/name.ts";
import { DRAW, EVENTS, NOTHING_HAPPENS } from "../../eventNames.ts";
import { STANCES } from "../../stanceNames.ts";
import type { RuleContext } from "../rule.ts";
import type { UnknownChoice } from "./unknownChoice.ts";
import { chancesOf, optionsOf } from "./windowsOf.ts";

/** Whether a choice in a check is written as choices are: window=option, window:seat=option or seat!initiative. */
export const isWrittenChoice = (choice: string): boolean => /^[a-z0-9_.:]+(?:=[a-z0-9_+]+|![a-z0-9_]+)$/.test(choice);

/** The windows, options, initiatives and injects that checks play and that aren't there. */
export const playedNames = (context: RuleContext): readonly UnknownChoice[] => {
  const windows = toWindows(context);
  const played = context.draft.checks.flatMap(({ play }) => play ?? []).filter(({ value }) => isWrittenChoice(value));
  return played.flatMap((choice) => {
    const [left = "", right = ""] = choice.value.split(/[=!]/);
    return choice.value.includes("!")
      ? inInitiative(choice, left, right, context)
      : inOptions(choice, left, right.split("+"), windows);
  });
};

/** The options by window, and by window and seat where several choose. */
type Windows = ReadonlyMap<string, readonly string[]>;

const toWindows = ({ names, draft }: RuleContext): Windows => {
  const togethers = new Set([...names.states.values()].filter(({ draft }) => draft?.together).map(({ path }) => path));
  return new Map([
    ...optionsOf(names).map(({ path, seat, options }): [string, readonly string[]] => [
      togethers.has(path) ? `${path}:${seat}` : path,
      options.map(({ key }) => key.value),
    ]),
    ...draft.seats.flatMap(({ key, value: { stances } }): readonly [string, readonly string[]][] =>
      stances === undefined ? [] : [[`${STANCES}.${key.value}`, stances.map((one) => one.key.value)]],
    ),
    ...dailyWindow(draft),
    ...chancesOf(names).map(({ state, chance }): [string, readonly string[]] => [
      state.path,
      chance.outcomes.map(({ key }) => key.value),
    ]),
  ]);
};

/** The daily draw of events, where there is one. */
const dailyWindow = ({ injects }: RuleContext["draft"]): readonly [string, readonly string[]][] => {
  const daily = injects.filter(({ value }) => value.daily !== undefined).map(({ key }) => key.value);
  return daily.length === 0 ? [] : [[`${EVENTS}.${DRAW}`, [NOTHING_HAPPENS, ...daily]]];
};

const inOptions = (
  { span }: Name,
  window: string,
  options: readonly string[],
  windows: Windows,
): readonly UnknownChoice[] => {
  const known = windows.get(window);
  if (known === undefined) return [unknown("window", "window", window, [...windows.keys()], span)];
  return options
    .filter((option) => !known.includes(option))
    .map((option) => unknown("option", `option of "${window}"`, option, known, span));
};

const inInitiative = (
  { span }: Name,
  seat: string,
  id: string,
  { names: { injects, initiatives } }: RuleContext,
): readonly UnknownChoice[] => {
  if (seat === "white_cell") return injects.has(id) ? [] : [unknown("inject", "inject", id, [...injects], span)];
  if (initiatives.get(id)?.seat === seat) return [];
  const own = [...initiatives].filter(([, initiative]) => initiative.seat === seat).map(([name]) => name);
  return [unknown("initiative", `initiative of "${seat}"`, id, own, span)];
};

const unknown = (
  kind: UnknownChoice["kind"],
  noun: string,
  name: string,
  known: readonly string[],
  span: Name["span"],
): UnknownChoice => ({ kind, name, span, sentence: `Unknown ${noun}: "${name}".`, known, isWhole: false });
