import type { ReactNode } from "react";
import type { OutcomeView } from "#sitting";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";

/** What the run is worth, criterion by criterion, each score with a bar. */
export const Assessment = ({ criteria }: Pick<OutcomeView, "criteria">): ReactNode =>
  criteria.length === 0 ? null : (
    <section aria-label={words.assessment}>
      <h3 className="section-title">{words.assessment}</h3>
      <ul className="criteria">
        {criteria.map(({ id, title, score, out, objective, text }) => (
          <li key={id}>
            <p className="row">
              <span>
                <Told>{title}</Told>
              </span>
              <span className="score">{words.outOf(score, out)}</span>
            </p>
            <meter min={0} max={out} value={score} aria-label={title} />
            {text !== undefined && (
              <p>
                <Told>{text}</Told>
              </p>
            )}
            {objective !== undefined && (
              <p className="objective">
                <Told>{objective}</Told>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
