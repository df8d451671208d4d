/** An option of a command: its line in the usage, and how it is read. */
export type Option = {
  /** Without the hyphens. */
  readonly name: string;
  /** What stands for its value, as `N` or `SEAT=POLICY`; an option without one stands alone. */
  readonly value?: string;
  readonly does: string;
  /** The value where it isn't given. */
  readonly standard?: string;
  /** It may be given several times. */
  readonly isRepeated?: true;
};
