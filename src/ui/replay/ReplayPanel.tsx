import type { ReactNode } from "react";
import type { OtherLine, RunReplay } from "#session";
import { EndingPanel } from "../ending/EndingPanel.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Side } from "../parts/Side.tsx";
import { Situation } from "../play/Situation.tsx";
import { useSitting } from "../play/useSitting.ts";
import { Waiting } from "../play/Waiting.tsx";
import { words } from "../words.ts";
import { CouldHaveBeen } from "./CouldHaveBeen.tsx";
import { PastDecisionCard } from "./PastDecisionCard.tsx";

/** What was decided at this ply, or who was asked, or how it ended; and what else was played from here. */
export const ReplayPanel = ({ replay }: { readonly replay: RunReplay }): ReactNode => {
  const { view, ply, last, decision, alternatives, line, problem } = useSitting(replay, (state) => state);
  const { phase } = view;
  return (
    <>
      {problem !== undefined && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {line.length > 0 && (
        <p className="line-shown">
          <span>{words.variationShown}</span>
          <button className="button" type="button" onClick={() => replay.follow([])}>
            {words.mainLine}
          </button>
        </p>
      )}
      {phase.kind === "ended" ? (
        <EndingPanel outcome={phase.outcome} onUndo={replay.goTo} />
      ) : (
        <>
          <Situation sitting={replay} />
          {decision !== undefined ? (
            <PastDecisionCard past={decision} isOwn={decision.seat.id === view.seat.id} isLast={ply === last} />
          ) : (
            phase.kind === "waiting" && <Waiting phase={phase} />
          )}
        </>
      )}
      <CouldHaveBeen replay={replay} />
      {phase.kind !== "ended" && <OtherLines lines={alternatives} onFollow={replay.follow} />}
    </>
  );
};

type OtherLinesProps = {
  readonly lines: readonly OtherLine[];
  readonly onFollow: (line: OtherLine["line"]) => void;
};

const OtherLines = ({ lines, onFollow }: OtherLinesProps): ReactNode =>
  lines.length === 0 ? null : (
    <section className="other-lines" aria-labelledby="other-lines">
      <h3 className="label" id="other-lines">
        {words.alsoPlayed}
      </h3>
      <ul>
        {lines.map(({ line, title, seat }) => (
          <li key={line.join(".")}>
            <button className="button" type="button" onClick={() => onFollow(line)}>
              <Icon name="branch" />
              <span>
                {line.length === 0 ? words.mainLine : words.variation}
                {words.joint.colon}
                <Side side={seat.side}>{seat.name}</Side> {title}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
