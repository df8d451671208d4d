import type { ReactNode } from "react";
import type { Sitting } from "#session";
import type { OutcomeView } from "#sitting";
import { EndingActions } from "./EndingActions.tsx";
import { EndingPanel } from "./EndingPanel.tsx";

type Props = { readonly sitting: Sitting; readonly outcome: OutcomeView; readonly onUndo: (ply: number) => void };

/** How a sitting ended, and what to do with it now. */
export const SittingEnding = ({ sitting, outcome, onUndo }: Props): ReactNode => (
  <EndingPanel outcome={outcome} onUndo={onUndo} actions={<EndingActions sitting={sitting} />} />
);
