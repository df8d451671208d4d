import type { ReactNode } from "react";
import type { Seat } from "#scenario/model";
import { Side, sideStyle } from "../parts/Side.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";

type Props = {
  readonly seats: readonly Pick<Seat, "id" | "name" | "role" | "side">[];
  readonly chosen: string;
  readonly onChoose: (seat: string) => void;
};

/** Which seat to take. */
export const SeatChoice = ({ seats, chosen, onChoose }: Props): ReactNode => (
  <fieldset className="seat-choice">
    <legend className="section-title">{words.seat}</legend>
    {seats.map(({ id, name, role, side }) => (
      <label key={id} style={sideStyle(side)}>
        <input type="radio" name="seat" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
        <Side side={side}>{name}</Side>
        <span className="role">
          <Told>{role}</Told>
        </span>
      </label>
    ))}
  </fieldset>
);
