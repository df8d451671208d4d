import type { ReactNode } from "react";
import type { Indicator } from "#session";
import { sparkPath } from "./sparkPath.ts";

const WIDTH = 80;
const HEIGHT = 20;

/** One indicator: its value, its course and what changed it last. */
export const Gauge = ({ indicator }: { readonly indicator: Indicator }): ReactNode => {
  const { name, note, unit, value, trend, last } = indicator;
  return (
    <li className="gauge" title={note}>
      <span>{name}</span>
      {value.kind === "integer" && trend.length > 1 ? (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <path
            d={sparkPath(trend, WIDTH, HEIGHT)}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinejoin="round"
          />
        </svg>
      ) : (
        <span />
      )}
      <span className="value">{value.kind === "label" ? value.label : `${value.value}${unitText(unit)}`}</span>
      {last !== undefined && last.because !== "" && (
        <span className="because">
          {value.kind === "integer" && `${last.to > last.from ? "+" : "−"}${Math.abs(last.to - last.from)}: `}
          {last.because}
        </span>
      )}
    </li>
  );
};

const unitText = (unit: string | undefined): string => (unit === undefined ? "" : unit === "%" ? "%" : ` ${unit}`);
