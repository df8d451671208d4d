import type { ReactNode } from "react";
import type { Sitting } from "#session";
import type { Decision } from "#sitting";
import { words } from "../words.ts";
import { clockMark } from "./clockMark.ts";
import { useHeldClock, useIsHidden } from "./useHeldClock.ts";
import { useSitting } from "./useSitting.ts";

type Props = { readonly sitting: Sitting; readonly decision?: Decision | undefined };

/** The time left for the open decision, in figures, as a bar, and now and then in words for those who can't see either. */
export const DecisionClock = ({ sitting, decision }: Props): ReactNode => {
  const { perDecision = 0, left, running = false } = useSitting(sitting, ({ clock }) => clock) ?? {};
  useHeldClock(sitting, useIsHidden());
  const isShown = left !== undefined && perDecision > 0;
  return (
    <div className="decision-clock">
      <p className="hidden-text" role="status">
        {isShown && told(clockMark(left, perDecision), decision)}
      </p>
      {isShown && (
        <div className={`face${left <= LAST_SECONDS ? " last-seconds" : ""}`}>
          <span className="figures" role="timer" aria-label={words.clock.label} aria-live="off">
            {figures(left)}
          </span>
          <span className="left" aria-hidden="true">
            <span style={{ scale: `${Math.min(1, left / perDecision)} 1` }} />
          </span>
          <button className="button quiet" type="button" onClick={sitting.clock?.addTime}>
            {words.clock.more}
          </button>
          <p className="hint">{hint(left, running, decision)}</p>
        </div>
      )}
    </div>
  );
};

const LAST_SECONDS = 30;

const figures = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

const told = (mark: number, decision: Decision | undefined): string =>
  mark > 0 ? words.clock.left(mark) : hint(0, false, decision);

const hint = (left: number, running: boolean, decision: Decision | undefined): string => {
  if (left === 0) return words.clock.over;
  if (!running) return words.clock.stands;
  return decision?.deadline === undefined ? words.clock.takesNothing : words.clock.takes(decision.deadline.otherwise);
};
