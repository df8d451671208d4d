import type { ReactNode } from "react";
import type { Player } from "#replay";
import type { Sitting } from "#session";
import type { HeldSeat } from "#sitting";
import { Side } from "../parts/Side.tsx";
import { words } from "../words.ts";

type Props = { readonly sitting: Sitting; readonly seats: readonly HeldSeat[] };

/** Who plays each seat; another choice hands it over at once. */
export const HeldSeats = ({ sitting, seats }: Props): ReactNode => (
  <section aria-labelledby="seats">
    <h2 className="label" id="seats">
      {words.hands.seats}
    </h2>
    {seats.map(({ seat, player, policies }) => (
      <label className="held-seat" key={seat.id}>
        <Side side={seat.side}>{seat.name}</Side>
        <select
          value={toValue(player)}
          onChange={({ target }) => sitting.hands?.handOver(seat.id, toPlayer(target.value))}
        >
          <option value="person">{words.hands.playedBy.person}</option>
          <option value="white_cell">{words.hands.playedBy.white_cell}</option>
          <option value="policy">{words.hands.playedBy.policy}</option>
          {policies.map(({ id, name }) => (
            <option key={id} value={`policy ${id}`}>
              {words.hands.byPolicy(name)}
            </option>
          ))}
        </select>
      </label>
    ))}
  </section>
);

const toValue = (player: Player): string =>
  player.by === "policy" && player.policy !== undefined ? `policy ${player.policy}` : player.by;

const toPlayer = (value: string): Player => {
  if (value === "person" || value === "white_cell") return { by: value };
  const [, policy] = value.split(" ");
  return policy === undefined ? { by: "policy" } : { by: "policy", policy };
};
