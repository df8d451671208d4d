import type { Facts } from "../../analysis/facts.ts";
import { enter } from "../../analysis/whereabouts.ts";
import type { Span } from "../../diagnostic/diagnostic.ts";
import type { Entries } from "../../document/name.ts";
import type { OptionDraft } from "../../document/windowDraft.ts";
import type { StateEntry } from "../../names/stateEntry.ts";
import type { RuleContext } from "../rule.ts";
import { decidesOf, togethersOf } from "./windowsOf.ts";

/** What one seat is asked in a state. */
export type Desk = {
  readonly seat: string;
  readonly path: string;
  readonly span: Span;
  /** How many options it takes at least. */
  readonly least: number;
  /** Whether one option is taken at the window, by this seat alone. */
  readonly isSingle: boolean;
  /** Whether it has a deadline, which locks initiatives that take too long. */
  readonly isHurried: boolean;
  /** What is known while the window is open. */
  readonly facts: Facts;
  readonly options: Entries<OptionDraft>;
};

/** What is known inside a state. */
export const factsInside = ({ facts }: RuleContext, { path }: StateEntry): Facts => enter(facts, path) ?? facts;

/** Everything that seats are asked. */
export const desksOf = (context: RuleContext): readonly Desk[] => [
  ...decidesOf(context.names).map(({ state, decide: { seat, choose, deadline, options } }) => ({
    seat: seat.value,
    path: state.path,
    span: state.span,
    least: choose?.value.low ?? 1,
    isSingle: (choose?.value.high ?? 1) === 1,
    isHurried: deadline !== undefined,
    facts: factsInside(context, state),
    options,
  })),
  ...togethersOf(context.names).flatMap(({ state, together }) =>
    together.others.map(({ key, value }) => ({
      seat: key.value,
      path: state.path,
      span: key.span,
      least: 1,
      isSingle: false,
      isHurried: false,
      facts: factsInside(context, state),
      options: value.options,
    })),
  ),
];
