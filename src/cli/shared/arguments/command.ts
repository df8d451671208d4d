import type { Console } from "../console/console.ts";
import type { Host } from "../host.ts";
import type { Option } from "./option.ts";
import type { Arguments } from "./parseArguments.ts";

/** One command: what the usage says about it, and what it does. */
export type Command = {
  readonly name: string;
  /** What is written after its name. */
  readonly takes: string;
  readonly does: string;
  readonly options: readonly Option[];
  /** Gives the exit code. Throws a UsageError at what doesn't fit. */
  readonly run: (given: Arguments, console: Console, host?: Host) => Promise<number>;
};
