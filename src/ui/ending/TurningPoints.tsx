import type { ReactNode } from "react";
import type { OutcomeView } from "#sitting";
import { ChangeList } from "../parts/ChangeList.tsx";
import { instantText } from "../parts/instantText.ts";
import { percent } from "../parts/percent.ts";
import { Side } from "../parts/Side.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";

/** What the run turned on, in a few lines: what was done or drawn, what followed, and what it moved. */
export const TurningPoints = ({ turns }: Pick<OutcomeView, "turns">): ReactNode =>
  turns.length === 0 ? null : (
    <section aria-label={words.turns}>
      <h3 className="section-title">{words.turns}</h3>
      <ol className="turns">
        {turns.map(({ ply, instant, seat, mine, text, probability, followed, changes }) => (
          <li key={ply} className={mine ? "mine" : ""}>
            <p className="by">
              <time dateTime={instant}>{instantText(instant)}</time>
              {seat !== undefined && <Side side={seat.side}>{seat.name}</Side>}
              {probability !== undefined && <span>{words.drawnAt(percent(probability))}</span>}
            </p>
            <p className="text">
              <Told>{text}</Told>
            </p>
            {followed.length > 0 && <p className="followed">{followed.join(" ")}</p>}
            <ChangeList changes={changes} />
          </li>
        ))}
      </ol>
    </section>
  );
