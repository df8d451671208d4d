/** Either a value or the reason why there is none. */
export type Result<Value, Reason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason };

/** A result that holds a value. */
export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** A result that holds the reason why there is no value. */
export const failure = <Reason>(reason: Reason): Result<never, Reason> => ({ ok: false, reason });
