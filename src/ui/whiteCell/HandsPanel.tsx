import type { ReactNode } from "react";
import type { Sitting } from "#session";
import type { HandsView } from "#sitting";
import { PassOn } from "../company/PassOn.tsx";
import { useSitting } from "../play/useSitting.ts";
import { words } from "../words.ts";
import { AskedSeat } from "./AskedSeat.tsx";
import { HeldSeats } from "./HeldSeats.tsx";
import { InjectList } from "./InjectList.tsx";

type Props = { readonly sitting: Sitting; readonly view: HandsView };

/** What the White Cell can do: let things happen, choose in another's place, send an inject, hand a seat over. */
export const HandsPanel = ({ sitting, view }: Props): ReactNode => {
  const refused = useSitting(sitting, (state) => state.refused);
  return (
    <div className="hands">
      {refused !== undefined && (
        <p className="refused" role="alert">
          {refused}
        </p>
      )}
      <section aria-labelledby="asked">
        <h2 className="label" id="asked">
          {words.hands.asked}
        </h2>
        {view.asked.map((card) => (
          <AskedSeat key={`${card.seat.id} ${card.window}`} sitting={sitting} card={card} />
        ))}
        <div className="actions">
          <PassOn sitting={sitting} onlyAsked />
        </div>
      </section>
      <InjectList sitting={sitting} injects={view.injects} />
      <HeldSeats sitting={sitting} seats={view.seats} />
    </div>
  );
};
