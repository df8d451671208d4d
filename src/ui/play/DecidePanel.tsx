import type { ReactNode } from "react";
import type { Phase, Sitting } from "#session";
import { Standing } from "../standing/Standing.tsx";
import { DecisionClock } from "./DecisionClock.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { Situation } from "./Situation.tsx";
import { Waiting } from "./Waiting.tsx";

type Props = { readonly sitting: Sitting; readonly phase: Exclude<Phase, { kind: "ended" }> };

/** What is asked of the player, or who is asked instead; and where things stand. */
export const DecidePanel = ({ sitting, phase }: Props): ReactNode => (
  <>
    <Situation sitting={sitting} />
    <DecisionClock sitting={sitting} decision={phase.kind === "deciding" ? phase.decision : undefined} />
    {phase.kind === "deciding" ? (
      <DecisionForm sitting={sitting} decision={phase.decision} key={phase.decision.window} />
    ) : (
      <Waiting phase={phase} onSkip={sitting.skip} />
    )}
    <Standing sitting={sitting} />
  </>
);
