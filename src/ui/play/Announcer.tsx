import type { ReactNode } from "react";
import type { Shown } from "#session";
import { words } from "../words.ts";
import { useSitting } from "./useSitting.ts";

/** Reads out to a screen reader what the last choice brought. */
export const Announcer = ({ sitting }: { readonly sitting: Shown }): ReactNode => {
  const view = useSitting(sitting, (state) => state.view);
  const texts = view.feed
    .filter(({ ply }) => ply === view.ply - 1)
    .map(({ seat, text }) => (seat === undefined ? text : `${seat.name}${words.joint.colon}${text}`));
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {texts.join(" ")}
    </div>
  );
};
