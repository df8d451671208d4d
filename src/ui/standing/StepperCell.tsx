import type { ReactNode } from "react";
import type { Stepper } from "#session";
import { Markdown } from "../Markdown.tsx";
import { CitationText } from "../parts/CitationText.tsx";
import { Cell } from "./Cell.tsx";

/** A chart as steps: the one that holds by name, all of them on request. */
export const StepperCell = ({ stepper: { name, steps } }: { readonly stepper: Stepper }): ReactNode => (
  <Cell
    kind="step"
    name={name}
    value={steps.find(({ current }) => current)?.title ?? ""}
    picture={
      <span className="pips" aria-hidden="true">
        {steps.map((step) => (
          <i key={step.id} className={stepClass(step)} />
        ))}
      </span>
    }
  >
    <ol className="steps" aria-label={name}>
      {steps.map((step) => (
        <li key={step.id} className={stepClass(step)} aria-current={step.current ? "step" : undefined}>
          {step.title}
          {step.current && <About step={step} />}
        </li>
      ))}
    </ol>
  </Cell>
);

type Step = Stepper["steps"][number];

const stepClass = ({ current, visited }: Step): string => (current ? "current" : visited ? "visited" : "");

const About = ({ step: { brief, citation } }: { readonly step: Step }): ReactNode =>
  brief === undefined && citation === undefined ? null : (
    <div className="about">
      {brief !== undefined && <Markdown text={brief} />}
      <CitationText citation={citation} />
    </div>
  );
