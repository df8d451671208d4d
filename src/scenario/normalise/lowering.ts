import type { Compiler } from "../expression/compiler.ts";
import type { Scope } from "../expression/scope.ts";
import type { Names } from "../names/names.ts";

/** What turning a draft into a scenario needs, and what rules want to know of it afterwards. */
export type Lowering = {
  readonly names: Names;
  readonly scope: Scope;
  /** With `ending`, for what is read when a run is over. */
  readonly endScope: Scope;
  readonly compiler: Compiler;
  /** Paths that transitions lead to; it belongs to one reading of a file. */
  readonly targets: Set<string>;
  /** Variables that effects change; likewise. */
  readonly writes: Set<string>;
};
