/**
 * Everything that decides what can happen next: plain data, the same in both executors.
 * The machine keeps it as its context.
 */
export type GameState = {
  /** Game hours since the start. */
  readonly hour: number;
  /** By variable. */
  readonly values: readonly number[];
  /** By node: 1 while active. */
  readonly active: readonly number[];
  /** By timer: the hour it is due, -1 while it isn't running. */
  readonly due: readonly number[];
  /** By slot: the sealed option's index plus one, 0 while the seat hasn't chosen. */
  readonly sealed: readonly number[];
  /** By initiative, then by inject: how often taken. Without a limit always 0. */
  readonly taken: readonly number[];
};
