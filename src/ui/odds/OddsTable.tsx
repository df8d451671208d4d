import type { ReactNode } from "react";
import type { OddsView } from "#session";
import { percent } from "../parts/percent.ts";
import { words } from "../words.ts";
import { branchTitle } from "./BranchItem.tsx";
import { endingTitle } from "./EndingShares.tsx";
import { kindName } from "./KindLegend.tsx";
import { keyOf } from "./OddsBar.tsx";
import { pointsText } from "./pointsText.ts";

/** Every figure that the bars show, with the intervals in which they lie. */
export const OddsTable = ({ view }: { readonly view: OddsView }): ReactNode => {
  const { before, branches, isChance } = view;
  return (
    <details className="figures">
      <summary>{words.odds.figures}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.odds.ending}</th>
            <th scope="col">{words.odds.share}</th>
            <th scope="col">{words.odds.change}</th>
          </tr>
        </thead>
        <Rows view={view} title={isChance ? words.odds.beforeDraw : words.odds.before} shares={before} />
        {branches.map((branch) => (
          <Rows
            key={branch.id}
            view={view}
            title={branchTitle(branch) + (branch.isTaken ? words.aside(isChance ? words.drawn : words.chosen) : "")}
            shares={branch.shares}
            moved={branch.moved}
          />
        ))}
      </table>
    </details>
  );
};

type RowsProps = {
  readonly view: OddsView;
  readonly title: string;
  readonly shares: OddsView["before"];
  readonly moved?: OddsView["branches"][number]["moved"];
};

const Rows = ({ view, title, shares, moved }: RowsProps): ReactNode => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={3}>
        {title}
      </th>
    </tr>
    {view.endings.map((ending, index) => {
      const [share, change] = [shares[index], moved?.[index]];
      return (
        <tr key={keyOf(ending)}>
          <th scope="row">
            {endingTitle(ending)}
            {ending.kind !== "none" && <span className="note">{kindName(ending.kind)}</span>}
          </th>
          <td>
            {share !== undefined && (
              <>
                {percent(share.share)} <span className="note">{range(percent(share.low), percent(share.high))}</span>
              </>
            )}
          </td>
          <td>
            {change !== undefined && (
              <>
                {pointsText(change.change)}{" "}
                <span className="note">{range(pointsText(change.low), pointsText(change.high))}</span>
              </>
            )}
          </td>
        </tr>
      );
    })}
  </tbody>
);

const range = (low: string, high: string): string => words.odds.range(low, high);
