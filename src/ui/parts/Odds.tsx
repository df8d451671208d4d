import type { ReactNode } from "react";
import type { ChanceOdds } from "#sitting";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { percent } from "./percent.ts";

type Props = {
  readonly odds: readonly ChanceOdds[];
  /** The id of what came; absent before the draw. */
  readonly drawn?: string | undefined;
};

/** The odds of a draw, each with a bar; after it, what came is marked. */
export const Odds = ({ odds, drawn }: Props): ReactNode => (
  <ul className="odds">
    {odds.map(({ id, title, probability }) => (
      <li key={id} className={id === drawn ? "drawn" : ""}>
        <span>
          <Told>{title}</Told>
          {id === drawn && <span className="hidden-text">{words.aside(words.drawn)}</span>}
        </span>
        <meter value={probability} aria-label={title} />
        <span className="share">{percent(probability)}</span>
      </li>
    ))}
  </ul>
);
