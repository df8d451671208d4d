import type { Facts } from "../../analysis/facts.ts";
import { assume } from "../../analysis/reason.ts";
import type { Span } from "../../diagnostic/diagnostic.ts";
import type { ConsequenceDraft } from "../../document/consequenceDraft.ts";
import type { Expression } from "../../expression/expression.ts";
import type { StateEntry } from "../../names/stateEntry.ts";
import { factsInside } from "../looks/desksOf.ts";
import { enteredInside, entryOf } from "../looks/stateGraph.ts";
import { type Rule, type RuleContext, type RuleReport, rule } from "../rule.ts";

/**
 * `always` transitions that change nothing don't loop while their conditions hold: nothing would
 * ever make them fail. Where a circle has no conditions at all, that is another rule's.
 */
export const alwaysMayLoop: Rule = rule("always-may-loop", (context, report) => {
  const steps = peel(stepsOf(context));
  const used = new Set<StateEntry>();
  for (const start of steps.keys()) {
    const circle = walk(start, steps, used);
    if (circle.some(({ when }) => when !== undefined) && canGoRound(circle, context)) reportCircle(circle, report);
  }
});

/** A transition without effects, and a state that is active behind it and has such transitions too. */
type Step = {
  readonly from: StateEntry;
  readonly to: StateEntry;
  readonly span: Span;
  readonly when: Expression | undefined;
};

type Steps = ReadonlyMap<StateEntry, readonly Step[]>;

const stepsOf = (context: RuleContext): Steps => {
  const steps = new Map<StateEntry, readonly Step[]>();
  for (const from of context.names.states.values()) {
    const own = (from.draft?.always ?? []).flatMap((transition) => {
      const { to, when: source, span } = transition;
      const target = entryOf(to, context.meanings, context.names.states);
      if (target === undefined || !isIdle(transition) || !isIdle(from.draft?.exit) || context.isBroken(span)) return [];
      const when = source === undefined ? undefined : context.meanings.conditions.get(source);
      return activeBehind(target).map((active) => ({ from, to: active, span: source?.span ?? span, when }));
    });
    if (own.length > 0) steps.set(from, own);
  }
  return steps;
};

const isIdle = (consequence: ConsequenceDraft | undefined): boolean =>
  (consequence?.do ?? []).length === 0 && (consequence?.raise ?? []).length === 0;

/** The states with `always` that are active when a target has been entered; none when entering changes something. */
const activeBehind = (target: StateEntry): readonly StateEntry[] => {
  const active: StateEntry[] = [];
  for (let at: StateEntry | undefined = target; at !== undefined; at = at.parent) active.push(at);
  for (let inner = enteredInside(target); inner.length > 0; inner = inner.flatMap(enteredInside)) active.push(...inner);
  if (active.some(({ draft }) => !isIdle(draft?.enter))) return [];
  return active.filter(({ draft }) => draft?.always !== undefined);
};

/** A longer chain keeps some steps that lead nowhere, and no circle is looked for behind them. */
const MOST_ROUNDS = 50;

/** The steps that are on a way from a circle to a circle: others are taken away until each has one before and behind it. */
const peel = (steps: Steps): Steps => {
  let left = steps;
  for (let round = 0, before = -1; before !== left.size && round < MOST_ROUNDS; round++) {
    before = left.size;
    const kept = left;
    const reached = new Set([...kept.values()].flatMap((own) => own.map(({ to }) => to)));
    left = new Map(
      [...kept]
        .filter(([from]) => reached.has(from))
        .map(([from, own]) => [from, own.filter(({ to }) => kept.has(to))] as const)
        .filter(([, own]) => own.length > 0),
    );
  }
  return left;
};

/** The first circle on the way from a state over states that weren't walked before; empty when there is none. */
const walk = (start: StateEntry, steps: Steps, used: Set<StateEntry>): readonly Step[] => {
  const way: Step[] = [];
  const onWay = new Set<StateEntry>();
  let at = start;
  while (!used.has(at)) {
    used.add(at);
    onWay.add(at);
    const step = steps.get(at)?.find(({ to }) => !used.has(to) || onWay.has(to));
    if (step === undefined) return [];
    way.push(step);
    at = step.to;
  }
  const first = way.findIndex(({ from }) => from === at);
  return first === -1 ? [] : way.slice(first);
};

/** Whether the conditions can hold together. The chart moves from step to step, the variables stay. */
const canGoRound = (circle: readonly Step[], context: RuleContext): boolean => {
  let known: Facts | undefined = context.facts;
  for (const { from, when } of circle) {
    if (known === undefined) return false;
    const { integers, choices } = known;
    if (when !== undefined) known = assume(when, true, { ...factsInside(context, from), integers, choices });
  }
  return known !== undefined;
};

const reportCircle = (circle: readonly Step[], report: RuleReport): void => {
  const [first, ...others] = circle;
  if (first === undefined) return;
  const ids = [...circle.map(({ from }) => from.id), first.from.id].join(", ");
  const message = `This can loop for ever: ${ids}. While the conditions hold, nothing changes that would end it.`;
  const related = others.map(({ from, span }) => ({ message: `This leads on from "${from.id}".`, span }));
  report(first.span, message, { related });
};
