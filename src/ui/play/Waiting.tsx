import type { ReactNode } from "react";
import type { Phase } from "#sitting";
import { Icon } from "../parts/Icon.tsx";
import { Odds } from "../parts/Odds.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { useEnterKey } from "./useEnterKey.ts";

type Props = {
  readonly phase: Phase & { kind: "waiting" };
  readonly onSkip?: () => void;
  readonly children?: ReactNode;
};

/** Someone else has to move: who, and for a draw its odds. */
export const Waiting = ({ phase, onSkip, children }: Props): ReactNode => {
  useEnterKey(() => onSkip?.());
  return (
    <section className="waiting">
      <h2 className="who" tabIndex={-1}>
        {phase.chance === undefined ? words.waitingFor(phase.for) : words.chanceDecides}
      </h2>
      {phase.prompt !== undefined && (
        <p className="asked">
          <Told>{phase.prompt}</Told>
        </p>
      )}
      {phase.chance !== undefined && <Odds odds={phase.chance} />}
      {onSkip !== undefined && (
        <button className="button" type="button" onClick={onSkip}>
          <Icon name="skip" />
          {words.skip}
          <span className="key" aria-hidden="true">
            Enter
          </span>
        </button>
      )}
      {children}
    </section>
  );
};
