import type { ReactNode } from "react";
import type { OddsBranch, OddsEnding } from "#session";
import { Icon } from "../parts/Icon.tsx";
import { words } from "../words.ts";
import { EndingShares } from "./EndingShares.tsx";
import { OddsBar } from "./OddsBar.tsx";

type Props = {
  readonly branch: OddsBranch;
  readonly endings: readonly OddsEnding[];
  /** What the mark of the one that was taken says. */
  readonly mark: string;
};

/** A choice with what it leads to; the one that was taken is marked. */
export const BranchItem = ({ branch, endings, mark }: Props): ReactNode => (
  <li className={branch.isTaken ? "branch taken" : "branch"}>
    <p className="branch-head">
      {branch.isTaken && <Icon name="check" />}
      <span className="title">{branchTitle(branch)}</span>
      {branch.isTaken && <span className="note">{mark}</span>}
    </p>
    <OddsBar endings={endings} shares={branch.shares} />
    <EndingShares endings={endings} shares={branch.shares} />
  </li>
);

export const branchTitle = ({ title }: OddsBranch): string => (title === "" ? words.odds.nothing : title);
