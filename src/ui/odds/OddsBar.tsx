import type { ReactNode } from "react";
import type { OddsEnding, OddsView } from "#session";
import { percent } from "../parts/percent.ts";
import { kindClass } from "./KindLegend.tsx";

type Props = { readonly endings: readonly OddsEnding[]; readonly shares: OddsView["before"] };

/** Shares narrower than this have no room for their figure. */
const READABLE = 0.085;

/** One bar for all runs, a part an ending, from good to bad. What it says stands below it in words. */
export const OddsBar = ({ endings, shares }: Props): ReactNode => (
  <div className="odds-bar" aria-hidden="true">
    {endings.map((ending, index) => {
      const share = shares[index]?.share ?? 0;
      return (
        <span key={keyOf(ending)} className={kindClass(ending.kind)} style={{ flexGrow: share }}>
          {share >= READABLE ? percent(share) : ""}
        </span>
      );
    })}
  </div>
);

/** A key that differs for different endings. */
export const keyOf = (ending: OddsEnding): string => (ending.kind === "none" ? "" : ending.id);
