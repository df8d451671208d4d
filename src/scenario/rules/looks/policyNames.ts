import type { Entries, Name } from "../../document/name.ts";
import type { YamlScalar } from "../../yaml/yamlNode.ts";
import type { RuleContext } from "../rule.ts";
import type { UnknownChoice } from "./unknownChoice.ts";
import { optionsOf } from "./windowsOf.ts";

/** The windows, options and initiatives that policies name and that their seats don't have. */
export const policyNames = (context: RuleContext): readonly UnknownChoice[] => {
  const known = toKnown(context);
  return context.draft.policies.flatMap(({ value: policy }) =>
    policy.others.flatMap(({ key: seat, value: windows }) => {
      const own = known.get(seat.value);
      if (own === undefined) return [];
      return windows.flatMap(({ key, value }) => inWindow(seat.value, key, value, own, context));
    }),
  );
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

const inWindow = (
  seat: string,
  { value: window, span }: Name,
  weights: Entries<YamlScalar>,
  known: Known,
  { names }: RuleContext,
): readonly UnknownChoice[] => {
  const options = known.get(window);
  if (options === undefined) {
    if (isOfUnknownSeat(window, names)) return [];
    const sentence = `Seat "${seat}" has no window "${window}".`;
    return [{ kind: "window", name: window, span, sentence, known: [...known.keys()], isWhole: true }];
  }
  const isInitiative = window === "initiatives";
  const what = isInitiative ? `Seat "${seat}" has no initiative` : `Window "${window}" has no option`;
  return weights
    .filter(({ key }) => !options.has(key.value))
    .map(({ key }) => ({
      kind: isInitiative ? "initiative" : "option",
      name: key.value,
      span: key.span,
      sentence: `${what} "${key.value}".`,
      known: [...options],
      isWhole: true,
    }));
};

/** The window is there, but its seat is misspelt: that is one mistake, and it's reported at the window. */
const isOfUnknownSeat = (window: string, names: RuleContext["names"]): boolean =>
  optionsOf(names).some(({ path, seat }) => path === window && !names.seats.has(seat));
