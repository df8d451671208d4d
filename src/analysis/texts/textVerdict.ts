import type { Program } from "#engine";
import type { Kernel } from "#kernel";
import type { Way } from "../checks/verdict.ts";

/** The verdict on one claim of a text. */
export type TextVerdict =
  /** True whenever the text was shown. */
  | { readonly kind: "held" }
  /** The text was never shown. */
  | { readonly kind: "unseen" }
  /** It isn't true at the end of this way. */
  | { readonly kind: "false"; readonly way: Way };

/** Ways to where claims aren't true, by the claim. */
export type FoundFalse = Map<number, Way>;

/** Whether there is nothing left to find out about a program's texts. */
export const areAllFalse = ({ claims }: Program, found: ReadonlyMap<number, Way>): boolean =>
  claims.every((_, claim) => found.has(claim));

/** By claim: its verdict; `shown` says which texts the kernel has shown. */
export const judgeTexts = (
  { claims }: Program,
  found: ReadonlyMap<number, Way>,
  shown: Kernel["shown"] | undefined,
): readonly TextVerdict[] =>
  claims.map((_, claim): TextVerdict => {
    const way = found.get(claim);
    if (way !== undefined) return { kind: "false", way };
    return { kind: shown?.[claim] === 1 ? "held" : "unseen" };
  });
