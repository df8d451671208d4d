import type { Facts } from "../../analysis/facts.ts";
import { assume } from "../../analysis/reason.ts";
import type { Expression } from "../../expression/expression.ts";
import type { StateEntry } from "../../names/stateEntry.ts";
import { factsInside } from "./desksOf.ts";
import { type Look, onceEach } from "./onceEach.ts";
import { chancesOf } from "./windowsOf.ts";

/** A state in which chance draws among sound weights. */
export type Draw = {
  readonly state: StateEntry;
  /** The outcome that is drawn where all weigh nothing. */
  readonly first: string;
  /** When the outcomes can all weigh 0 at once. */
  readonly nothing: "always" | "sometimes" | "never";
};

/** Every draw whose weights are sound. */
export const drawsOf: Look<readonly Draw[]> = onceEach((context) =>
  chancesOf(context.names).flatMap(({ state, chance: { outcomes } }) => {
    const [first] = outcomes;
    if (first === undefined || outcomes.some(({ value }) => context.isBroken(value.p.span))) return [];
    const weights = outcomes.flatMap(({ value }) => context.meanings.numbers.get(value.p) ?? []);
    return [{ state, first: first.key.value, nothing: nothingIn(weights, factsInside(context, state)) }];
  }),
);

const nothingIn = (weights: readonly Expression[], facts: Facts): Draw["nothing"] => {
  if (weights.every((weight) => assume(isMore(weight), true, facts) === undefined)) return "always";
  let left: Facts | undefined = facts;
  for (const weight of weights) left = left && assume(isMore(weight), false, left);
  return left === undefined ? "never" : "sometimes";
};

const isMore = (weight: Expression): Expression => ({
  kind: "compare",
  operator: ">",
  left: weight,
  right: { kind: "integer", value: 0 },
});
