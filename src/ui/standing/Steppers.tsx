import type { ReactNode } from "react";
import type { Shown } from "#session";
import { useSitting } from "../play/useSitting.ts";
import { StepperRail } from "./StepperRail.tsx";

/** The charts drawn as steps, such as the situation in law: along the map's upper edge. */
export const Steppers = ({ sitting }: { readonly sitting: Shown }): ReactNode => {
  const steppers = useSitting(sitting, ({ view }) => view.steppers);
  return steppers.length === 0 ? null : (
    <div className="steppers">
      {steppers.map((stepper) => (
        <StepperRail key={stepper.chart} stepper={stepper} />
      ))}
    </div>
  );
};
