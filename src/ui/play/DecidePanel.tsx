import type { ReactNode } from "react";
import type { Sitting } from "#session";
import type { Phase } from "#sitting";
import { DecisionClock } from "./DecisionClock.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { Latest } from "./Latest.tsx";
import { Situation } from "./Situation.tsx";
import { Waiting } from "./Waiting.tsx";

type Props = { readonly sitting: Sitting; readonly phase: Exclude<Phase, { kind: "ended" }> };

/** The situation, and what is asked of the player, or who is asked instead. */
export const DecidePanel = ({ sitting, phase }: Props): ReactNode => (
  <>
    <Latest sitting={sitting} />
    <Situation sitting={sitting} />
    <DecisionClock sitting={sitting} decision={phase.kind === "deciding" ? phase.decision : undefined} />
    {phase.kind === "deciding" ? (
      <DecisionForm sitting={sitting} decision={phase.decision} key={phase.decision.window} />
    ) : (
      <Waiting phase={phase} onSkip={sitting.skip} />
    )}
  </>
);
