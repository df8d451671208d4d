import type { StateEntry } from "../../names/stateEntry.ts";
import { type Rule, type RuleContext, rule } from "../rule.ts";

/** Some transition leads to every state or into it, unless it's a start or a region. Only the outermost is reported,
 * and not while a misspelling may be the reason. */
export const stateNeverEntered: Rule = rule("state-never-entered", (context, report) => {
  if (context.isMeant(...leadingKeys)) return;
  const entered = withEnclosing(context.targets);
  for (const state of context.names.states.values()) {
    if (isEntered(state, entered) || !isOpen(state.parent, entered)) continue;
    if (context.isMeant(state.id, innerPath(state))) continue;
    report(state.span, `No transition leads to state "${state.id}".`);
  }
});

/** Keys behind which transitions stand. */
const leadingKeys = ["to", "on", "after", "every", "always", "start", "otherwise", "options", "outcomes", "resolve"];

/** The way to a state from the top of its chart, as `to` names it. */
const innerPath = ({ path }: StateEntry): string => path.slice(path.indexOf(".") + 1);

const isEntered = (state: StateEntry, entered: ReadonlySet<string>): boolean =>
  state.kind !== "state" || mayStart(state) || entered.has(state.path);

/** Where a start is missing or names nothing, which is reported by itself, it could have been any of the states. */
const mayStart = ({ id, parent }: StateEntry): boolean => {
  const start = parent?.start?.value;
  return start === undefined || start === id || parent?.children.has(start) !== true;
};

/** Whether everything around a state can be entered, so that the state itself is to blame. */
const isOpen = (state: StateEntry | undefined, entered: ReadonlySet<string>): boolean =>
  state === undefined || (isEntered(state, entered) && isOpen(state.parent, entered));

const withEnclosing = (paths: RuleContext["targets"]): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const path of paths) {
    for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1)) all.add(path.slice(0, end));
  }
  return all;
};
