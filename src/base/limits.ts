/** Every integer of a scenario, and every result of an expression, lies within ± this (docs/format.md, Expressions). */
export const INTEGER_LIMIT = 1_000_000_000;

/** The number, held within the limit. Adding 0 turns a negative zero into zero, so that equal values have equal hashes. */
export const saturate = (value: number): number => Math.max(-INTEGER_LIMIT, Math.min(INTEGER_LIMIT, value)) + 0;
