/**
 * What happened in a step, in order. A `changed` belongs to the `taken` or `entered` before it.
 * Emitted by the machine, so that nothing of the past has to live in the state.
 */
export type TraceEvent =
  | { readonly type: "taken"; readonly transition: number }
  | { readonly type: "injected"; readonly inject: number }
  | { readonly type: "left"; readonly node: number }
  | { readonly type: "entered"; readonly node: number }
  | { readonly type: "changed"; readonly variable: number; readonly from: number; readonly to: number }
  | { readonly type: "raised"; readonly signal: number }
  | { readonly type: "clock"; readonly from: number; readonly to: number };
