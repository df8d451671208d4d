import type { ReactNode } from "react";
import type { Shown } from "#session";
import { useSitting } from "../play/useSitting.ts";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { Cell } from "./Cell.tsx";
import { IndicatorCell } from "./IndicatorCell.tsx";
import { layOutIndicators } from "./layOutIndicators.ts";
import { Steppers } from "./Steppers.tsx";

/** Where things stand: the charts drawn as steps, the indicators, the charts written as a line. */
export const Standing = ({ sitting }: { readonly sitting: Shown }): ReactNode => {
  const { indicators, statuses, ply } = useSitting(sitting, ({ view }) => view);
  const { cells, rows } = layOutIndicators(indicators);
  return (
    <section className="standing" aria-labelledby="standing">
      <h2 className="hidden-text" id="standing">
        {words.indicators}
      </h2>
      <Steppers sitting={sitting} />
      {indicators.length + statuses.length > 0 && (
        <div className="strip">
          <ul className="numbers">
            {cells.map((indicator) => (
              <IndicatorCell key={indicator.variable} indicator={indicator} ply={ply} />
            ))}
          </ul>
          <ul className="rows">
            {rows.map((indicator) => (
              <IndicatorCell key={indicator.variable} indicator={indicator} ply={ply} />
            ))}
            {statuses.map(({ chart, name, title, knownTo }) => (
              <Cell
                key={chart}
                name={name}
                knownTo={knownTo}
                value={
                  <span className="line-of-words">
                    <Told>{title}</Told>
                  </span>
                }
              >
                <p className="whole">
                  <Told>{name}</Told>
                </p>
                <p>
                  <Told>{title}</Told>
                </p>
              </Cell>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
