import type { StateEntry } from "../names/stateEntry.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** Some transition leads to every state or into it, unless it's a start or a region. Only the outermost is reported,
 * and none while a misspelt name may be the reason. */
export const stateNeverEntered: Rule = (context) => {
  if (context.isReported("unknown-state", "unknown-start", "unknown-key")) return;
  const entered = withEnclosing(context.targets);
  for (const state of context.names.states.values()) {
    if (isEntered(state, entered) || !isOpen(state.parent, entered)) continue;
    context.report("state-never-entered", state.span, `No transition leads to state "${state.id}".`);
  }
};

const isEntered = (state: StateEntry, entered: ReadonlySet<string>): boolean =>
  state.kind !== "state" || state.parent?.start?.value === state.id || entered.has(state.path);

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
