import type { ReactNode } from "react";
import type { Sitting } from "#session";
import { toHash } from "../app/route.ts";
import { useServices } from "../app/ServicesContext.tsx";
import { ExportRun } from "../parts/ExportRun.tsx";
import { useSitting } from "../play/useSitting.ts";
import { CopyLinkButton } from "../replay/CopyLinkButton.tsx";
import { words } from "../words.ts";

/** What to do with a run that has ended. */
export const EndingActions = ({ sitting }: { readonly sitting: Sitting }): ReactNode => {
  const { bundleOf, scenarioOf } = useServices();
  const run = useSitting(sitting, (state) => state.run);
  return (
    <div className="actions">
      <a className="button ask" href={toHash({ page: "replay", sitting: sitting.id })}>
        {words.watch}
      </a>
      <a className="button" href={toHash({ page: "briefing", scenario: scenarioOf(sitting) ?? run.scenario.id })}>
        {words.playAgain}
      </a>
      <CopyLinkButton label={words.copyLink} className="button" toRoute={() => ({ link: sitting.toLink() })} />
      <ExportRun run={run} bundle={bundleOf(sitting)} />
    </div>
  );
};
