import type { Odds, Share } from "#analysis";
import type { Choice, Program } from "#engine";

/** How likely each ending is: exactly; between bounds, where circles are too large to be solved; or from runs. */
export type OddsRow = {
  readonly endings: Readonly<
    Record<string, { readonly probability: number } | { readonly low: number; readonly high: number } | Share>
  >;
  /** The probability that there is none. */
  readonly unended: number;
  /** By at most this figures that aren't from runs may be too small, rounding apart: 0 where they are exact. */
  readonly error: number;
};

/** What `odds --format json` prints. */
export type OddsReport = {
  readonly place: string;
  /** All figures are exact, except for the rounding of numbers of 53 bits. */
  readonly exact: boolean;
  /** Where they aren't from runs: the number of states looked at. */
  readonly states?: number;
  /** Otherwise: the number of runs from each, and their first seed. */
  readonly runs?: number;
  readonly seed?: number;
  /** When everyone chooses by policy. */
  readonly now: OddsRow;
  /** After each choice that can be made there; `probability` is the policy's own. */
  readonly options: readonly (OddsRow & { readonly choice: Choice; readonly probability?: number })[];
};

export const toExactRow = (program: Program, { endings, deadEnd, refused, endless, error }: Odds): OddsRow => ({
  endings: Object.fromEntries(
    program.endings.map(({ id }, index) => {
      const low = endings[index] ?? 0;
      return [id, error === 0 ? { probability: low } : { low, high: Math.min(1, low + error) }];
    }),
  ),
  unended: deadEnd + refused + endless,
  error,
});
