import { type GameState, holds, type Program } from "#engine";

/** A check that a single run can break, at one of its plies or by how it ends. */
export type PromiseCheck = Extract<
  Program["checks"][number],
  { readonly kind: "never" | "always" | "leads_to" | "before" }
>;

export const isPromise = (check: Program["checks"][number]): check is PromiseCheck =>
  check.kind === "never" || check.kind === "always" || check.kind === "leads_to" || check.kind === "before";

/** What holds of one promise in one state: bit 1 that its condition holds, bit 2 that its other one does. */
export const readMark = (program: Program, check: PromiseCheck, state: GameState): number =>
  (holds(program, check.condition, state) ? 1 : 0) | ("other" in check && holds(program, check.other, state) ? 2 : 0);

/**
 * What has to be remembered of the plies so far: for `leads_to` 1 while what was to follow hasn't, for `before` 1 once what
 * comes first has; otherwise always 0. The search and the runs both judge by these two functions.
 */
export type Memory = 0 | 1;

/** The memory after one more ply, or "broken" where the promise is at that ply. The memory before the start is 0. */
export const advance = (kind: PromiseCheck["kind"], memory: Memory, mark: number): Memory | "broken" => {
  const [condition, other] = [(mark & 1) !== 0, (mark & 2) !== 0];
  switch (kind) {
    case "never":
      return condition ? "broken" : 0;
    case "always":
      return condition ? 0 : "broken";
    case "leads_to":
      return other ? 0 : condition ? 1 : memory;
    case "before":
      if (other || memory === 1) return 1;
      return condition ? "broken" : 0;
  }
};

/** Whether a promise is broken by a run that ends with this memory. */
export const isBrokenAtEnd = (kind: PromiseCheck["kind"], memory: Memory): boolean =>
  kind === "leads_to" && memory === 1;
