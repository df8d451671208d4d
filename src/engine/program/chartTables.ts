import type { Expression, Scenario } from "#scenario/model";
import type { Place } from "./layOut.ts";
import { lowerExpression, type Scope } from "./lowerExpression.ts";
import type { Names } from "./names.ts";
import type { Node, ProgramTransition, ProgramWindow, Timer, TimerKind } from "./program.ts";

/** What the charts become. */
export type ChartTables = {
  readonly nodes: readonly Node[];
  readonly windows: readonly ProgramWindow[];
  readonly timers: readonly Timer[];
  readonly transitions: readonly ProgramTransition[];
  readonly slots: number;
};

/** What lowering needs to know of the whole scenario. */
export type ChartContext = {
  readonly scenario: Scenario;
  readonly places: readonly Place[];
  readonly scope: Scope;
  readonly signal: Names;
  readonly seat: Names;
  readonly ending: Names;
};

/** The tables while they grow. */
export type GrowingTables = {
  readonly nodes: Node[];
  readonly windows: ProgramWindow[];
  readonly timers: Timer[];
  readonly transitions: ProgramTransition[];
  slots: number;
  readonly addTimer: (node: number, kind: TimerKind, hours: number) => number;
  readonly addTransition: (row: Omit<ProgramTransition, "index" | "when">, when?: Expression, scope?: Scope) => void;
};

export const createTables = (context: ChartContext): GrowingTables => {
  const timers: Timer[] = [];
  const transitions: ProgramTransition[] = [];
  return {
    nodes: [],
    windows: [],
    timers,
    transitions,
    slots: 0,
    addTimer: (node, kind, hours) => timers.push({ index: timers.length, node, kind, hours }) - 1,
    addTransition: (row, when, scope = context.scope) => {
      const condition = when === undefined ? {} : { when: lowerExpression(when, scope) };
      transitions.push({ index: transitions.length, ...row, ...condition });
    },
  };
};
