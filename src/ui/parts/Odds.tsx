import type { ReactNode } from "react";
import type { ChanceOdds } from "#session";

/** The odds of a draw, each with a bar. */
export const Odds = ({ odds }: { readonly odds: readonly ChanceOdds[] }): ReactNode => (
  <ul className="odds">
    {odds.map(({ id, title, probability }) => (
      <li key={id}>
        <span>{title}</span>
        <meter value={probability} aria-label={title} />
        <span className="share">{percent(probability)}</span>
      </li>
    ))}
  </ul>
);

const percent = (probability: number): string =>
  probability > 0 && probability < 0.01 ? "<1%" : `${Math.round(probability * 100)}%`;
