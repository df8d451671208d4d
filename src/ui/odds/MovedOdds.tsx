import type { ReactNode } from "react";
import type { OddsView } from "#session";
import { numberText } from "../standing/numberText.ts";
import { words } from "../words.ts";
import { endingTitle } from "./EndingShares.tsx";
import { kindClass } from "./KindLegend.tsx";
import { keyOf } from "./OddsBar.tsx";
import { pointsText } from "./pointsText.ts";

/** Less than this doesn't matter, however sure it is. */
const LEAST = 0.01;
const MOST = 3;

/** Which endings the choice that was taken made surely likelier or less likely, and by how much; nothing where none was taken. */
export const MovedOdds = ({ view }: { readonly view: OddsView }): ReactNode => {
  const taken = view.branches.find(({ isTaken }) => isTaken);
  if (taken === undefined) return null;
  const moved = taken.moved
    .flatMap((change, index) => {
      const ending = view.endings[index];
      return ending === undefined ? [] : [{ ...change, ending }];
    })
    .filter(({ change, low, high }) => Math.abs(change) >= LEAST && (low > 0 || high < 0))
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change))
    .slice(0, MOST);
  return (
    <section className="moved" aria-labelledby="moved">
      <h4 className="label" id="moved">
        {view.isChance ? words.odds.movedByDraw : words.odds.moved}
      </h4>
      {moved.length === 0 ? (
        <p className="hint">{words.odds.unmoved(numberText(view.runs, undefined))}</p>
      ) : (
        <ul>
          {moved.map(({ ending, change, low, high }) => (
            <li key={keyOf(ending)}>
              <span className={`swatch ${kindClass(ending.kind)}`} />
              <span>
                {endingTitle(ending)} <b>{words.odds.points(pointsText(change))}</b>{" "}
                <span className="note">{words.odds.sure(pointsText(low), pointsText(high))}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
