import { type ReactNode, useState } from "react";
import type { Sitting } from "#session";
import type { AskedCard } from "#sitting";
import { percent } from "../parts/percent.ts";
import { Side } from "../parts/Side.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";

type Props = { readonly sitting: Sitting; readonly card: AskedCard };

/** Who is asked what, with two ways on: by chance or the seat's policy, or as the White Cell chooses. */
export const AskedSeat = ({ sitting, card }: Props): ReactNode => {
  const { seat, prompt, player, window, options, choose } = card;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const isSingle = choose.high === 1;
  const isReady = chosen.length >= choose.low && chosen.length <= choose.high;
  const pick = (id: string): void =>
    setChosen(isSingle ? [id] : chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div className="asked-seat">
      <p className="by">
        <Side side={seat.side}>{seat.name}</Side>{" "}
        <span className="role">{player === undefined ? words.hands.drawn : words.hands.playedBy[player.by]}</span>
      </p>
      {prompt !== undefined && (
        <p className="prompt">
          <Told>{prompt}</Told>
        </p>
      )}
      {player?.by !== "person" && player?.by !== "white_cell" && (
        <button className="button" type="button" onClick={() => sitting.hands?.step()}>
          {player === undefined ? words.hands.draw : words.hands.letChoose(seat.name)}
        </button>
      )}
      <fieldset>
        <legend>{player === undefined ? words.hands.chooseOutcome : words.hands.chooseFor(seat.name)}</legend>
        {options.map(({ id, title, probability, locked }) => (
          <label key={id}>
            <input
              type={isSingle ? "radio" : "checkbox"}
              name={`${seat.id} ${window}`}
              value={id}
              checked={chosen.includes(id)}
              disabled={locked !== undefined || probability === 0}
              onChange={() => pick(id)}
            />
            <span>
              <Told>{title}</Told>
              {locked !== undefined && (
                <span className="why">{locked.why ?? locked.failing.join(words.joint.semicolon)}</span>
              )}
            </span>
            {probability !== undefined && <span className="share">{percent(probability)}</span>}
          </label>
        ))}
        <button
          className="button small"
          type="button"
          disabled={!isReady}
          onClick={() => sitting.hands?.overrule({ seat: seat.id, window, options: chosen })}
        >
          {words.hands.overrule}
        </button>
      </fieldset>
    </div>
  );
};
