import type { ReactNode } from "react";
import { REPLAY_SPEEDS, type RunReplay } from "#session";
import { useSitting } from "../play/useSitting.ts";
import { words } from "../words.ts";

/** How fast it goes on by itself, and whose eyes one sees it with. */
export const ReplayChoices = ({ replay }: { readonly replay: RunReplay }): ReactNode => {
  const speed = useSitting(replay, (state) => state.speed);
  const seat = useSitting(replay, ({ view }) => view.seat.id);
  return (
    <div className="replay-choices">
      <label>
        <span>{words.speed}</span>
        <select
          value={speed}
          onChange={(event) => {
            const chosen = REPLAY_SPEEDS.find((one) => String(one) === event.target.value);
            if (chosen !== undefined) replay.setSpeed(chosen);
          }}
        >
          {REPLAY_SPEEDS.map((one) => (
            <option key={one} value={one}>
              {one}×
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.seenAs}</span>
        <select value={seat} onChange={(event) => replay.seeAs(event.target.value)}>
          {replay.seats.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};
