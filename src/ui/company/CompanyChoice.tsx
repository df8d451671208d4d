import type { ReactNode } from "react";
import type { Seat } from "#scenario/model";
import { words } from "../words.ts";

type Props = {
  /** Who may sit at this screen besides the one who takes the seat. */
  readonly seats: readonly Pick<Seat, "id" | "name" | "role">[];
  readonly chosen: readonly string[];
  readonly onChoose: (seats: readonly string[]) => void;
};

/** Who else sits at this screen; the screen is passed from one to the next. */
export const CompanyChoice = ({ seats, chosen, onChoose }: Props): ReactNode =>
  seats.length === 0 ? null : (
    <details className="company">
      <summary>{words.company.several}</summary>
      <fieldset>
        <legend className="citation">{words.company.severalHint}</legend>
        {seats.map(({ id, name, role }) => (
          <label key={id}>
            <input
              type="checkbox"
              name="company"
              value={id}
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChoose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            <span>{name}</span>
            <span className="role">{role}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
