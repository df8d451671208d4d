import type { ReactNode } from "react";
import type { OutcomeView } from "#sitting";
import { Side } from "../parts/Side.tsx";
import { words } from "../words.ts";

/** What character each seat that no person held had in this run, which only the ending tells. */
export const Stances = ({ stances }: Pick<OutcomeView, "stances">): ReactNode =>
  stances.length === 0 ? null : (
    <section aria-label={words.stances}>
      <h3 className="section-title">{words.stances}</h3>
      <ul className="stances">
        {stances.map(({ seat, stance }) => (
          <li className="row" key={seat.id}>
            <Side side={seat.side}>{seat.name}</Side>
            <span>{stance}</span>
          </li>
        ))}
      </ul>
    </section>
  );
