import type { Facts } from "../../analysis/facts.ts";
import { assume } from "../../analysis/reason.ts";
import type { Expression } from "../../expression/expression.ts";
import { type Desk, desksOf } from "../looks/desksOf.ts";
import { type Rule, type RuleContext, type RuleReport, rule } from "../rule.ts";

/**
 * The seat to move can always choose: enough options are without a condition, or their conditions leave no situation
 * out. Time stands still at a window, so a seat that can't choose ends the play without an ending.
 */
export const windowMayLock: Rule = rule("window-may-lock", (context, report) => {
  const [atLiberty, withoutDelay] = [seatsAtLiberty(context, false), seatsAtLiberty(context, true)];
  for (const desk of desksOf(context))
    if (!(desk.isHurried ? withoutDelay : atLiberty).has(desk.seat)) checkDesk(desk, context, report);
});

const checkDesk = ({ seat, span, least, facts, options }: Desk, context: RuleContext, report: RuleReport): void => {
  const { meanings, isBroken } = context;
  const sources = options.flatMap(({ value }) => (value.when === undefined ? [] : [value.when]));
  if (options.length < least) return;
  if (sources.some((source) => isBroken(source.span))) return;
  const conditions = sources.flatMap((source) => meanings.conditions.get(source) ?? []);
  const uncertain = conditions.filter((condition) => assume(condition, false, facts) !== undefined);
  const missing = least - (options.length - uncertain.length);
  if (missing <= 0 || (missing === 1 && !canAllFail(uncertain, facts))) return;
  const what =
    least === 1 ? "all its options can be locked at once" : `it asks for ${least} options, and fewer may be open`;
  report(span, `Seat "${seat}" may have nothing to choose here: ${what}.`);
};

const canAllFail = (conditions: readonly Expression[], facts: Facts): boolean => {
  let left: Facts | undefined = facts;
  for (const condition of conditions) left = left && assume(condition, false, left);
  return left !== undefined;
};

/** Seats that always have an initiative that they can take instead; `atOnce`: however soon a deadline passes. */
const seatsAtLiberty = ({ draft }: RuleContext, atOnce: boolean): ReadonlySet<string> =>
  new Set(
    draft.initiatives
      .filter(
        ({ value }) => value.when === undefined && value.limit === "none" && (value.takes === undefined || !atOnce),
      )
      .map(({ value }) => value.seat.value),
  );
