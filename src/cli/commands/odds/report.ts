import type { Odds, Share } from "#analysis";
import type { Choice, Program } from "#engine";

/** How likely each ending is, exactly or from runs. */
export type OddsRow = {
  readonly endings: Readonly<Record<string, { readonly probability: number } | Share>>;
  /** How likely there is none. */
  readonly unended: number;
  /** Each exact figure may be too small by at most this, rounding apart. */
  readonly error: number;
};

/** What `odds --format json` prints. */
export type OddsReport = {
  readonly place: string;
  readonly exact: boolean;
  /** Of exact odds: over so many states. */
  readonly states?: number;
  /** Of others: so many runs from each, from this seed on. */
  readonly runs?: number;
  readonly seed?: number;
  /** When everybody chooses by policy. */
  readonly now: OddsRow;
  /** After each choice that can be made there; `probability` is the policy's own. */
  readonly options: readonly (OddsRow & { readonly choice: Choice; readonly probability?: number })[];
};

export const toExactRow = (program: Program, { endings, deadEnd, refused, endless, error }: Odds): OddsRow => ({
  endings: Object.fromEntries(program.endings.map(({ id }, index) => [id, { probability: endings[index] ?? 0 }])),
  unended: deadEnd + refused + endless,
  error,
});
