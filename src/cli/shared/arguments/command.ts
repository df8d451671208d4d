import type { Console } from "../console/console.ts";
import type { Host } from "../host.ts";
import type { Arguments } from "./parseArguments.ts";

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

/** One command: what the usage says of it, and what it does. */
export type Command = {
  readonly name: string;
  /** What is written after its name. */
  readonly takes: string;
  readonly does: string;
  readonly options: readonly Option[];
  /** Gives the exit code. Throws a UsageError at what doesn't fit. */
  readonly run: (given: Arguments, console: Console, host?: Host) => Promise<number>;
};
