import { type Asked, type Code, isStuck, reachedEnding, type Status, type Step, someCode, WHITE_CELL } from "#engine";
import type { Expression } from "#scenario/model";
import type { Teller } from "./teller.ts";

/** What a seat isn't shown yet: variables by their index, charts by their id. */
export type Dark = { readonly variables: ReadonlySet<number>; readonly charts: ReadonlySet<string> };

const NOTHING: Dark = { variables: new Set(), charts: new Set() };

/**
 * What hasn't come to light for a seat so far: its `show_when` has held at no step, as far as the seat may know. Nothing for the White Cell, nor once the play has
 * ended. Linear in the steps.
 */
export const darkOf = (teller: Teller, steps: readonly Step[]): Dark => {
  const { scenario, program, seat } = teller;
  const last = steps.at(-1);
  if (seat === WHITE_CELL || last === undefined) return NOTHING;
  if (reachedEnding(program, last.state) !== undefined || isStuck(program, last.state)) return NOTHING;
  const isDark = (showWhen: Expression | undefined): boolean =>
    showWhen !== undefined && !steps.some(({ state }) => teller.test(showWhen, state));
  return {
    variables: new Set(scenario.variables.flatMap(({ showWhen }, index) => (isDark(showWhen) ? [index] : []))),
    charts: new Set(scenario.charts.flatMap(({ id, showWhen }) => (isDark(showWhen) ? [id] : []))),
  };
};

/** What a seat is asked, without the reasons of locks that would say something of what it isn't shown yet. */
export const askedInLight = (asked: Asked, { variables }: Dark): Asked => {
  if (variables.size === 0) return asked;
  const isTold = (code: Code): boolean =>
    !someCode(code, (part) => part.op === "variable" && variables.has(part.index));
  const told = (status: Status): Status => {
    const { refusal } = status;
    if (refusal?.code !== "locked") return status;
    return { ...status, refusal: { ...refusal, failing: refusal.failing.filter(isTold) } };
  };
  return { ...asked, own: asked.own.map(told), initiatives: asked.initiatives.map(told) };
};
