import { didYouMean } from "#base";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { Entries, Name } from "../document/draft.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { optionsOf } from "./windowsOf.ts";

/** A policy names windows and options that its seat has, and initiatives of that seat. */
export const policyNames: Rule = (context) => {
  const known = toKnown(context);
  for (const { value: policy } of context.draft.policies) {
    for (const { key: seat, value: windows } of policy.others) {
      const own = known.get(seat.value);
      if (own === undefined) continue;
      for (const { key, value } of windows) checkWindow(seat.value, key, value, own, context);
    }
  }
};

/** The ids of a seat's options by window, and of its initiatives. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

const toKnown = ({ names }: RuleContext): ReadonlyMap<string, Known> => {
  const known = new Map<string, Map<string, Set<string>>>();
  for (const seat of names.seats) known.set(seat, new Map([["initiatives", new Set<string>()]]));
  for (const [id, { seat }] of names.initiatives) known.get(seat)?.get("initiatives")?.add(id);
  for (const { seat, path, options } of optionsOf(names)) {
    known.get(seat)?.set(path, new Set(options.map(({ key }) => key.value)));
  }
  return known;
};

const checkWindow = (
  seat: string,
  { value: window, span }: Name,
  weights: Entries<YamlScalar>,
  known: Known,
  { report, names }: RuleContext,
): void => {
  const options = known.get(window);
  if (options === undefined) {
    if (isOfUnknownSeat(window, names)) return;
    const near = didYouMean(window, known.keys());
    const message = `Seat "${seat}" has no window "${window}".${toSuggestion(near)}`;
    report("unknown-window", span, message, { suggestion: near, respelling: respell(window, known.keys()) });
    return;
  }
  const isInitiative = window === "initiatives";
  const what = isInitiative ? `Seat "${seat}" has no initiative` : `Window "${window}" has no option`;
  for (const { key } of weights) {
    if (options.has(key.value)) continue;
    const near = didYouMean(key.value, options);
    const message = `${what} "${key.value}".${toSuggestion(near)}`;
    report(isInitiative ? "unknown-initiative" : "unknown-option", key.span, message, {
      suggestion: near,
      respelling: respell(key.value, options),
    });
  }
};

/** The window is there, but its seat is misspelt: that is one mistake, and it's reported at the window. */
const isOfUnknownSeat = (window: string, names: RuleContext["names"]): boolean =>
  optionsOf(names).some(({ path, seat }) => path === window && !names.seats.has(seat));
