import type { ReactNode } from "react";
import type { Sitting } from "#session";
import type { OutcomeView } from "#sitting";
import { useSitting } from "../play/useSitting.ts";
import { EndingActions } from "./EndingActions.tsx";
import { EndingPanel } from "./EndingPanel.tsx";

type Props = { readonly sitting: Sitting; readonly outcome: OutcomeView; readonly onUndo: (ply: number) => void };

/** How a sitting ended, and what to do with it now. Where someone sits as the White Cell no one else goes back. */
export const SittingEnding = ({ sitting, outcome, onUndo }: Props): ReactNode => {
  const goesBack = useSitting(sitting, ({ isSteered, hands }) => isSteered !== true || hands !== undefined);
  return (
    <EndingPanel
      outcome={outcome}
      onUndo={goesBack ? onUndo : undefined}
      actions={<EndingActions sitting={sitting} />}
    />
  );
};
