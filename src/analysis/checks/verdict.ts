import type { SliceProof } from "../slice/proveBySlices.ts";

/** A way through the scenario that shows something: choices in their written form, from the start. */
export type Way = { readonly choices: readonly string[]; readonly seed: number; readonly policy?: string };

/** The result of one check. */
export type Verdict =
  /** Not broken by what was tried; proved where a part of the program decides it, whatever the rest does. */
  | { readonly kind: "held"; readonly part?: SliceProof }
  /**
   * Broken at the end of this way. `leads_to`: `since` says after how many choices its condition last held unanswered; from
   * `roundFrom` choices on, where there is one, the way comes back to where it was and can be gone for ever. `isShortest`: there may be
   * a shorter way.
   */
  | {
      readonly kind: "broken";
      readonly way: Way;
      readonly since?: number;
      readonly roundFrom?: number;
      readonly isShortest?: false;
    }
  /** `reaches`: no run reached these. */
  | { readonly kind: "not-reached"; readonly endings: readonly string[] }
  /** `play`: the choices lead to another ending, or to none. */
  | { readonly kind: "other-ending"; readonly found: string | undefined; readonly way: Way }
  /** `play`: a choice can't be made; `way` is what comes before it. */
  | { readonly kind: "refused"; readonly choice: string; readonly why: string; readonly way: Way }
  /** `share`: the number of runs that reached the ending. */
  | { readonly kind: "share"; readonly count: number; readonly runs: number; readonly isWithin: boolean }
  /** `share`: the odds of the ending lie between these, which are one where they are exact; "open" where some of that is claimed, and some isn't. */
  | {
      readonly kind: "odds";
      readonly low: number;
      readonly high: number;
      readonly decision: "within" | "outside" | "open";
    }
  /** There was no reason yet to say one or the other. */
  | { readonly kind: "open" };

/** Whether the verdict says neither that the check holds nor that it fails. */
export const isOpenVerdict = (verdict: Verdict): boolean =>
  verdict.kind === "open" || (verdict.kind === "odds" && verdict.decision === "open");

/** Whether the verdict says that the check fails. */
export const isFailure = (verdict: Verdict): boolean => {
  switch (verdict.kind) {
    case "held":
    case "open":
      return false;
    case "share":
      return !verdict.isWithin;
    case "odds":
      return verdict.decision === "outside";
    case "broken":
    case "not-reached":
    case "other-ending":
    case "refused":
      return true;
  }
};
