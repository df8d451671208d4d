import type { News, Scenario } from "#scenario/model";
import type { Code } from "./code.ts";

/**
 * A scenario as tables of integers, which both executors read. Everything is named by its index; an index of
 * -1 means "none". Rows keep the scenario's file order, which is the order of the rules (docs/format.md).
 * Texts stay in `scenario`.
 */
export type Program = {
  readonly scenario: Scenario;
  /** Whether an initiative is locked that would take until the open window's deadline or beyond it; runs recorded before that rule do without it. */
  readonly locksLate: boolean;
  /** Of the rules alone (`hashRules`): correcting a text leaves old runs valid. */
  readonly hash: string;
  readonly marks: Marks;
  /** Whether any expression reads `hour`: then states that differ only in the hour differ. */
  readonly readsHour: boolean;
  /** No choice leads beyond this hour, at which the year 9999 ends. */
  readonly lastHour: number;
  readonly seats: readonly string[];
  readonly variables: readonly ProgramVariable[];
  /** Integers whose start isn't known exactly, and between what numbers it lies; no part of the rules. */
  readonly uncertain: readonly { readonly variable: number; readonly low: number; readonly high: number }[];
  readonly curves: readonly ProgramCurve[];
  readonly signals: readonly string[];
  /** All states of all charts and the engine's own inside windows, depth first. */
  readonly nodes: readonly Node[];
  /** The outermost node of each chart. */
  readonly roots: readonly number[];
  readonly windows: readonly ProgramWindow[];
  readonly timers: readonly Timer[];
  readonly transitions: readonly ProgramTransition[];
  readonly initiatives: readonly ProgramInitiative[];
  readonly injects: readonly ProgramInject[];
  /** Nodes that end the run, in file order. */
  readonly endings: readonly { readonly node: number; readonly id: string }[];
  readonly policies: readonly ProgramPolicy[];
  readonly criteria: readonly { readonly id: string; readonly score: Code; readonly out: number }[];
  readonly values: readonly { readonly seat: number; readonly value: Code }[];
  readonly checks: readonly ProgramCheck[];
  /** By the scenario's `milestones`; no part of the rules. */
  readonly milestones: readonly ProgramMilestone[];
  /** By the scenario's `claims`; no part of the rules. */
  readonly claims: readonly ProgramClaim[];
  /** How many sealed choices a state holds: one for each seat of each `together`. */
  readonly slots: number;
};

/** Reached with the first entry of a node, or in the first state at rest in which a condition holds. */
export type ProgramMilestone =
  | { readonly kind: "entered"; readonly node: number }
  | { readonly kind: "holds"; readonly condition: Code };

/** The names of things in hashes of states: hashes of their ids, each list in the order of the ids, so that it doesn't depend on the tables. */
export type Marks = {
  /** `values` are those of an enum, by its index. */
  readonly variables: readonly {
    readonly variable: number;
    readonly mark: number;
    readonly values?: readonly number[];
  }[];
  /** All but the `open` ones, which their windows' states imply. */
  readonly nodes: readonly { readonly node: number; readonly chart: number; readonly mark: number }[];
  /** By node: 1 where it is active when its chart starts. */
  readonly atStart: readonly number[];
  readonly timers: readonly { readonly timer: number; readonly mark: number }[];
  readonly slots: readonly { readonly slot: number; readonly mark: number; readonly options: readonly number[] }[];
  /** By `GameState.taken`. */
  readonly taken: readonly { readonly index: number; readonly mark: number }[];
};

export type ProgramVariable = {
  readonly id: string;
  readonly kind: "integer" | "enum" | "boolean";
  /** Enums hold the index of their value, booleans 0 or 1. */
  readonly low: number;
  readonly high: number;
  readonly start: number;
};

export type ProgramCurve = { readonly id: string; readonly x: readonly number[]; readonly y: readonly number[] };

/** `open`, `aside`, `waiting` and `settling` are the engine's own states inside a window's state. */
export type NodeRole = "state" | "open" | "aside" | "waiting" | "settling";

export type Node = {
  readonly index: number;
  readonly id: string;
  /** The author's path; for the engine's own states that of the window's state, a colon and the role. */
  readonly path: string;
  readonly role: NodeRole;
  readonly kind: "atomic" | "compound" | "parallel";
  readonly chart: number;
  readonly parent: number;
  readonly children: readonly number[];
  /** The child a compound node starts in. */
  readonly start: number;
  readonly enter: Act;
  readonly exit: Act;
  /** Timers that entering starts and leaving stops. */
  readonly timers: readonly number[];
  /** The window of a window's state and of its `open` child. */
  readonly window: number;
  readonly ending: number;
};

/** What happens: effects in groups, then signals. */
export type Act = {
  readonly groups: readonly { readonly when?: Code; readonly effects: readonly ProgramEffect[] }[];
  readonly raise: readonly number[];
};

export type ProgramEffect = { readonly variable: number; readonly operation: "add" | "set"; readonly value: Code };

export type ProgramWindow = {
  readonly index: number;
  readonly kind: "decide" | "together" | "chance";
  /** The author's path of the state that holds it. */
  readonly path: string;
  readonly node: number;
  readonly open: number;
  /** It is asked before windows that aren't. */
  readonly isUrgent: boolean;
  readonly low: number;
  readonly high: number;
  /** Who chooses here and from what; chance has one desk with seat -1. */
  readonly desks: readonly Desk[];
  /** Taken when the deadline passes: an option's index. */
  readonly otherwise: number;
  readonly deadlineTimer: number;
  readonly asideTimer: number;
};

export type Desk = {
  readonly seat: number;
  /** Where a `together` keeps this seat's sealed choice. */
  readonly slot: number;
  readonly options: readonly ProgramOption[];
};

export type ProgramOption = {
  readonly id: string;
  readonly when?: Code;
  readonly weight: Code;
  readonly act: Act;
  readonly takesHours: number;
};

export type TimerKind = "after" | "every" | "takes" | "deadline" | "aside";

/** An `every` timer starts again whenever it is due and its node isn't left; `hours` of an `aside` timer is set by the initiative that starts it. */
export type Timer = { readonly index: number; readonly node: number; readonly kind: TimerKind; readonly hours: number };

export type Trigger =
  | { readonly kind: "always" }
  | { readonly kind: "signal"; readonly signal: number }
  | { readonly kind: "timer"; readonly timer: number }
  | { readonly kind: "option"; readonly window: number; readonly option: number }
  | { readonly kind: "several"; readonly window: number }
  | { readonly kind: "seal"; readonly window: number; readonly desk: number; readonly option: number }
  /** All seats of a `together` have chosen. */
  | { readonly kind: "sealed"; readonly window: number }
  | { readonly kind: "initiative"; readonly window: number; readonly initiative: number };

export type ProgramTransition = {
  readonly index: number;
  readonly source: number;
  readonly trigger: Trigger;
  readonly when?: Code;
  /** -1: effects only, nothing is left or entered. */
  readonly target: number;
  readonly act: Act;
  /** The author's line for the feed; no part of the rules. */
  readonly news?: News;
};

export type ProgramInitiative = {
  readonly index: number;
  readonly id: string;
  readonly seat: number;
  readonly when?: Code;
  readonly weight: Code;
  readonly act: Act;
  readonly takesHours: number;
  /** -1: without limit. Its count is `taken[index]`. */
  readonly limit: number;
};

/** Its count is `taken[initiatives + index]`. */
export type ProgramInject = {
  readonly index: number;
  readonly id: string;
  readonly when?: Code;
  readonly act: Act;
  readonly limit: number;
  /** The variable that counts its draws of chance and its sendings together; -1 where chance doesn't draw it, or without limit. */
  readonly count: number;
};

/** `window` is -1 for initiatives. */
export type ProgramPolicy = {
  readonly id: string;
  readonly weights: readonly {
    readonly seat: number;
    readonly window: number;
    readonly option: number;
    readonly weight: Code;
  }[];
};

export type ProgramCheck =
  | { readonly kind: "never" | "always"; readonly condition: Code; readonly source: string }
  | {
      readonly kind: "leads_to" | "before";
      readonly condition: Code;
      readonly source: string;
      readonly other: Code;
      readonly otherSource: string;
    }
  | {
      readonly kind: "share";
      readonly ending: string;
      readonly policy?: string;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: "reaches"; readonly endings: readonly string[] }
  | { readonly kind: "play"; readonly choices: readonly string[]; readonly ends: string };

/** What has to be true of a text: `holds`, at its moments where `when` holds. */
export type ProgramClaim = { readonly moment: Moment; readonly when?: Code; readonly holds: Code };

/** When a text is shown: when play has settled, or at the end of the microstep in which one of the causes happens. */
export type Moment =
  /** At the first rest. */
  | { readonly kind: "start" }
  /** At every rest in the node before the run is over. */
  | { readonly kind: "standing"; readonly node: number }
  /** At every rest in which one of these desks is asked; with an initiative while that isn't used up. */
  | { readonly kind: "asked"; readonly desks: readonly AskedDesk[]; readonly initiative: number }
  /** When the run has reached this ending, or any with -1. */
  | { readonly kind: "over"; readonly ending: number }
  | { readonly kind: "news"; readonly causes: readonly Cause[] };

/** A window, and where the desk's choice is sealed: -1 outside a `together`. */
export type AskedDesk = { readonly window: number; readonly slot: number };

export type Cause =
  | { readonly kind: "entered"; readonly node: number }
  /** The transition is taken; at a choice of several the option is among them, which is -1 everywhere else. */
  | { readonly kind: "taken"; readonly transition: number; readonly option: number }
  /** What was sealed comes to light, and this slot held the option. */
  | { readonly kind: "unsealed"; readonly transition: number; readonly slot: number; readonly option: number }
  | { readonly kind: "injected"; readonly inject: number };
