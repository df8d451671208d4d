/**
 * What happened in a step, in order. A `changed` belongs to the `taken`, `injected`, `entered` or `left` before it; where several
 * choices come to light at once, `act` is the index of the desk whose choice it was.
 * Emitted by the machine, so that nothing of the past has to live in the state.
 */
export type TraceEvent =
  | MoveEvent
  | {
      readonly type: "changed";
      readonly variable: number;
      readonly from: number;
      readonly to: number;
      readonly act?: number;
    }
  | { readonly type: "raised"; readonly signal: number }
  | { readonly type: "clock"; readonly from: number; readonly to: number };

/** What can change values. */
export type MoveEvent =
  | { readonly type: "taken"; readonly transition: number }
  | { readonly type: "injected"; readonly inject: number }
  | { readonly type: "left"; readonly node: number }
  | { readonly type: "entered"; readonly node: number };
