import { didYouMean } from "#base";
import type { Slug } from "../diagnostic/catalogue.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { Name } from "../document/draft.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { chancesOf, optionsOf } from "./windowsOf.ts";

/** A choice that a check plays names a window and an option, a seat's initiative, or an inject. */
export const playedChoices: Rule = (context) => {
  const windows = toWindows(context);
  for (const { play } of context.draft.checks) {
    for (const choice of play ?? []) checkChoice(choice, windows, context);
  }
};

/** The options by window, and by window and seat where several choose. */
type Windows = ReadonlyMap<string, readonly string[]>;

const toWindows = ({ names }: RuleContext): Windows => {
  const togethers = new Set([...names.states.values()].filter(({ draft }) => draft?.together).map(({ path }) => path));
  return new Map([
    ...optionsOf(names).map(({ path, seat, options }): [string, readonly string[]] => [
      togethers.has(path) ? `${path}:${seat}` : path,
      options.map(({ key }) => key.value),
    ]),
    ...chancesOf(names).map(({ state, chance }): [string, readonly string[]] => [
      state.path,
      chance.outcomes.map(({ key }) => key.value),
    ]),
  ]);
};

const checkChoice = (choice: Name, windows: Windows, context: RuleContext): void => {
  const { value, span } = choice;
  if (value === "") return;
  const [left = "", right = ""] = value.split(/[=!]/);
  if (!/^[a-z0-9_.:]+(?:=[a-z0-9_+]+|![a-z0-9_]+)$/.test(value)) {
    const message = `"${value}" isn't a choice. It's written window=option, window:seat=option or seat!initiative.`;
    context.report("malformed-choice", span, message);
  } else if (value.includes("!")) checkInitiative(choice, left, right, context);
  else checkOptions(choice, left, right.split("+"), windows, context);
};

const checkOptions = (
  { span }: Name,
  window: string,
  options: readonly string[],
  windows: Windows,
  context: RuleContext,
): void => {
  const known = windows.get(window);
  if (known === undefined) {
    reportUnknown("unknown-window", "window", window, windows.keys(), span, context);
    return;
  }
  for (const option of options) {
    if (!known.includes(option)) {
      reportUnknown("unknown-option", `option of "${window}"`, option, known, span, context);
    }
  }
};

const checkInitiative = ({ span }: Name, seat: string, id: string, context: RuleContext): void => {
  const { injects, initiatives } = context.names;
  if (seat === "white_cell") {
    if (!injects.has(id)) reportUnknown("unknown-inject", "inject", id, injects, span, context);
    return;
  }
  if (initiatives.get(id)?.seat === seat) return;
  const own = [...initiatives].filter(([, initiative]) => initiative.seat === seat).map(([name]) => name);
  reportUnknown("unknown-initiative", `initiative of "${seat}"`, id, own, span, context);
};

const reportUnknown = (
  slug: Slug,
  noun: string,
  name: string,
  known: Iterable<string>,
  span: Name["span"],
  { report }: RuleContext,
): void => {
  const near = didYouMean(name, known);
  report(slug, span, `Unknown ${noun}: "${name}".${toSuggestion(near)}`);
};
