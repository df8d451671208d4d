import type { Consequence, News, Transition, Window } from "#scenario/model";
import type { ChartContext } from "./chartTables.ts";
import type { Place } from "./layOut.ts";
import { lowerAct } from "./lowerAct.ts";
import type { Act } from "./program.ts";

/** Where a choice leads: its waiting state, its target, or nowhere. */
export const targetAfter = (place: Place, option: number, window: Window, context: ChartContext): number => {
  const waiting = place.children.find((one) => {
    const inner = context.places[one];
    return inner?.role === "waiting" && inner.option === option;
  });
  if (waiting !== undefined) return waiting;
  if (window.kind === "chance") return targetOf(window.outcomes[option]?.to, context);
  if (window.kind === "together") return -1;
  return targetOf(window.options[option]?.to ?? window.to, context);
};

/** The node of a target's path; -1 for none. */
export const targetOf = (to: string | undefined, { scope }: ChartContext): number =>
  to === undefined ? -1 : scope.node(to);

/** The consequence with every name as an index. */
export const act = (consequence: Consequence, { scope, signal }: ChartContext): Act =>
  lowerAct(consequence, scope, signal);

/** A transition's line for the feed, if it has one. */
export const newsOf = ({ news }: Transition): { readonly news?: News } => (news === undefined ? {} : { news });
