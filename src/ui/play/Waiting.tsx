import type { ReactNode } from "react";
import type { Phase, Sitting } from "#session";
import { Icon } from "../parts/Icon.tsx";
import { Odds } from "../parts/Odds.tsx";
import { words } from "../words.ts";

type Props = { readonly sitting: Sitting; readonly phase: Phase & { kind: "waiting" } };

/** Somebody else is asked: who, and for a draw its odds. */
export const Waiting = ({ sitting, phase }: Props): ReactNode => (
  <section className="waiting">
    <p className="who">{phase.chance === undefined ? words.waitingFor(phase.for) : words.chanceDecides}</p>
    {phase.prompt !== undefined && <p className="asked">{phase.prompt}</p>}
    {phase.chance !== undefined && <Odds odds={phase.chance} />}
    <button className="button" type="button" onClick={sitting.skip}>
      <Icon name="skip" />
      {words.skip}
    </button>
  </section>
);
