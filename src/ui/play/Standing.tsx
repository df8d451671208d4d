import type { ReactNode } from "react";
import type { Sitting } from "#session";
import { words } from "../words.ts";
import { Gauge } from "./Gauge.tsx";
import { useSitting } from "./useSitting.ts";

/** Where things stand: the steppers, the indicators and the charts told in a line. */
export const Standing = ({ sitting }: { readonly sitting: Sitting }): ReactNode => {
  const { steppers, indicators, statuses } = useSitting(sitting, ({ view }) => view);
  return (
    <div className="standing">
      {steppers.map(({ chart, name, steps }) => (
        <section key={chart} aria-label={name}>
          <h2>{name}</h2>
          <ol className="steps">
            {steps.map(({ id, title, current, visited }) => (
              <li
                key={id}
                className={current ? "current" : visited ? "visited" : ""}
                aria-current={current ? "step" : undefined}
              >
                {title}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <section aria-label={words.indicators}>
        <h2>{words.indicators}</h2>
        <ul className="gauges">
          {indicators.map((indicator) => (
            <Gauge key={indicator.variable} indicator={indicator} />
          ))}
        </ul>
        <dl className="statuses">
          {statuses.map(({ chart, name, title }) => (
            <div key={chart}>
              <dt>{name}</dt>
              <dd>{title}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
};
