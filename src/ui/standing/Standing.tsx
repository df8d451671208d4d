import type { ReactNode } from "react";
import type { Shown } from "#session";
import { useSitting } from "../play/useSitting.ts";
import { words } from "../words.ts";
import { Cell } from "./Cell.tsx";
import { IndicatorCell } from "./IndicatorCell.tsx";
import { StepperCell } from "./StepperCell.tsx";

/** Where things stand, a cell each: the charts drawn as steps, the indicators, the charts told in a line. */
export const Standing = ({ sitting }: { readonly sitting: Shown }): ReactNode => {
  const { steppers, indicators, statuses, ply } = useSitting(sitting, ({ view }) => view);
  return (
    <section className="standing" aria-labelledby="standing">
      <h2 className="hidden-text" id="standing">
        {words.indicators}
      </h2>
      <ul>
        {steppers.map((stepper) => (
          <StepperCell key={stepper.chart} stepper={stepper} />
        ))}
        {indicators.map((indicator) => (
          <IndicatorCell key={indicator.variable} indicator={indicator} ply={ply} />
        ))}
        {statuses.map(({ chart, name, title }) => (
          <Cell key={chart} kind="status" name={name} value={title} />
        ))}
      </ul>
    </section>
  );
};
