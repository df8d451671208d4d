import type { ReactNode } from "react";
import type { Sitting } from "#session";
import type { Phase } from "#sitting";
import { Part } from "../app/Part.tsx";
import { PassOn } from "../company/PassOn.tsx";
import { words } from "../words.ts";
import { DecisionClock } from "./DecisionClock.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { Latest } from "./Latest.tsx";
import { RoomFor } from "./RoomFor.tsx";
import { Situation } from "./Situation.tsx";
import { useSitting } from "./useSitting.ts";
import { Waiting } from "./Waiting.tsx";

type Props = { readonly sitting: Sitting; readonly phase: Exclude<Phase, { kind: "ended" }> };

/** Loaded for the White Cell alone. */
const loadHandsPanel = async () => (await import("../whiteCell/HandsPanel.tsx")).HandsPanel;

/** The situation, and what is asked of the player, or who is asked instead. */
export const DecidePanel = ({ sitting, phase }: Props): ReactNode => (
  <RoomFor change={useSitting(sitting, ({ view }) => view.situation)}>
    <Situation sitting={sitting} />
    <Latest sitting={sitting} />
    <DecisionClock sitting={sitting} decision={phase.kind === "deciding" ? phase.decision : undefined} />
    <Asked sitting={sitting} phase={phase} />
  </RoomFor>
);

const Asked = ({ sitting, phase }: Props): ReactNode => {
  const hands = useSitting(sitting, (state) => state.hands);
  const isOthers = useSitting(sitting, ({ others = [] }) => others.some(({ isAsked }) => isAsked));
  if (hands !== undefined)
    return (
      <Part
        name="hands"
        load={loadHandsPanel}
        given={{ sitting, view: hands }}
        waiting={<p aria-busy="true">{words.loading}</p>}
        problem={() => (
          <p className="refused" role="alert">
            {words.loadFailed.part}
          </p>
        )}
      />
    );
  if (phase.kind === "deciding") return <DecisionForm sitting={sitting} {...phase} key={phase.question} />;
  if (!isOthers) return <Waiting phase={phase} onSkip={sitting.skip} />;
  return (
    <Waiting phase={phase}>
      <PassOn sitting={sitting} onlyAsked />
    </Waiting>
  );
};
