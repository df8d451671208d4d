import "./odds.css";
import type { ReactNode } from "react";
import type { OddsState, OddsStore, OddsView, RunReplay } from "#session";
import { MissingPart } from "../parts/MissingPart.tsx";
import { useSitting } from "../play/useSitting.ts";
import { numberText } from "../standing/numberText.ts";
import { words } from "../words.ts";
import { BranchItem } from "./BranchItem.tsx";
import { areNamed, EndingShares } from "./EndingShares.tsx";
import { KindLegend } from "./KindLegend.tsx";
import { MovedOdds } from "./MovedOdds.tsx";
import { OddsBar } from "./OddsBar.tsx";
import { OddsTable } from "./OddsTable.tsx";
import { useOdds } from "./useOdds.ts";
import { useSteadyHeight } from "./useSteadyHeight.ts";

/** What could have been at the ply where a replay stands: the odds of the endings before the choice and after each option. */
export const OddsPanel = ({ replay }: { readonly replay: RunReplay }): ReactNode => {
  const { odds, again } = useOdds(replay);
  if (odds === "opening") return <Playing />;
  if (odds === "failed") return <MissingPart again={again} />;
  return <Shown odds={odds} />;
};

const Playing = (): ReactNode => (
  <p className="hint playing" role="status">
    {words.odds.playing}
  </p>
);

const Shown = ({ odds }: { readonly odds: OddsStore }): ReactNode => {
  const state = useSitting(odds, (one) => one);
  const frame = useSteadyHeight(state.kind !== "starting");
  return <div ref={frame}>{content(state)}</div>;
};

const content = (state: OddsState): ReactNode => {
  switch (state.kind) {
    case "none":
      return null;
    case "starting":
      return <Playing />;
    case "unable":
      return (
        <p className="hint" role="status">
          {words.odds.unable[state.why]}
        </p>
      );
    case "shown":
      return <View view={state.view} />;
  }
};

const View = ({ view }: { readonly view: OddsView }): ReactNode => {
  const { endings, before, branches, runs, margin, isChance, isEnough, isCut } = view;
  return (
    <div className="odds-view">
      <MovedOdds view={view} />
      {areNamed(endings) && <KindLegend endings={endings} />}
      <div className="before">
        <p className="branch-head">
          <span>{isChance ? words.odds.beforeDraw : words.odds.before}</span>
          <span className="note">{words.odds.runs(numberText(runs, undefined))}</span>
        </p>
        <OddsBar endings={endings} shares={before} />
        <EndingShares endings={endings} shares={before} />
      </div>
      <ul className="branches">
        {branches.map((branch) => (
          <BranchItem key={branch.id} branch={branch} endings={endings} mark={isChance ? words.drawn : words.chosen} />
        ))}
      </ul>
      {isCut && <p className="hint">{words.odds.cut}</p>}
      <p className="explained">
        {words.odds.explained} {words.odds.sampled((100 * margin).toFixed(1))}
      </p>
      <OddsTable view={view} />
      <span className="hidden-text" role="status">
        {isEnough ? words.odds.runs(numberText(runs, undefined)) : ""}
      </span>
    </div>
  );
};
