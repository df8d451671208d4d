import type { ReactNode } from "react";
import { ladderPath } from "./ladderPath.ts";

const WIDTH = 72;
const HEIGHT = 18;

type Props = { readonly value: number; readonly low: number; readonly high: number; readonly falls?: true };

/** A value on a ladder: each rung higher than the one before, filled as far as it has been climbed; one that falls is climbed from its highest value to its lowest. */
export const Ladder = ({ value, low, high, falls }: Props): ReactNode => {
  const climbed = falls === true ? high - value : value - low;
  const size = { rungs: high - low, width: WIDTH, height: HEIGHT };
  return (
    <svg className="ladder" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className="track" d={ladderPath(size, climbed, high - low)} />
      <path d={ladderPath(size, 0, climbed)} />
    </svg>
  );
};
