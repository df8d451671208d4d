import type { Code } from "../program/code.ts";

/** Why a choice can't be made: a value, never thrown. `describeRefusal` says it in words. */
export type Refusal = PlainRefusal | LockedRefusal | UnsettledRefusal;

/** A refusal for what would follow from the choice. */
export type UnsettledRefusal = LoopRefusal | CalendarRefusal;

/** After the choice game time would go beyond the program's last hour. */
export type CalendarRefusal = { readonly code: "beyond-calendar" };

/** After the choice the rules go round without end; `state` is the path of the one at which they do. */
export type LoopRefusal = { readonly code: "loop"; readonly state?: string };

/** A refusal for what the author's conditions ask. */
export type LockedRefusal = {
  readonly code: "locked";
  readonly id: string;
  readonly locked?: string;
  readonly failing: readonly Code[];
};

/** A refusal for any other reason. */
export type PlainRefusal =
  | { readonly code: "ended" }
  | { readonly code: "no-window" }
  | CalendarRefusal
  | { readonly code: "window-not-open"; readonly window: string; readonly open: string }
  | { readonly code: "wrong-seat"; readonly seat: string; readonly expected: readonly string[] }
  | { readonly code: "unknown-option"; readonly option: string; readonly known: readonly string[] }
  | { readonly code: "unknown-initiative" | "unknown-inject"; readonly id: string; readonly known: readonly string[] }
  | { readonly code: "count"; readonly chosen: number; readonly low: number; readonly high: number }
  | { readonly code: "chosen-twice"; readonly option: string }
  | { readonly code: "impossible"; readonly option: string }
  | { readonly code: "used-up"; readonly id: string; readonly limit: number }
  /** It would not be over before the open window's deadline. */
  | { readonly code: "too-late"; readonly id: string; readonly takesHours: number; readonly leftHours: number };
