import type { ReactNode } from "react";
import type { Stepper } from "#sitting";
import { Markdown } from "../Markdown.tsx";
import { CitationText } from "../parts/CitationText.tsx";
import { Told } from "../told/Told.tsx";
import { Unfolding } from "./Unfolding.tsx";

type Step = Stepper["steps"][number];

/** A chart as a rail of steps: where it stands, how it came there and how far it can go; what each step means on request. */
export const StepperRail = ({ stepper: { name, steps } }: { readonly stepper: Stepper }): ReactNode => (
  <Unfolding face={<Rail name={name} steps={steps} />}>
    <ol className="steps" aria-label={name}>
      {steps.map((step) => (
        <li key={step.id} className={stepClass(step)} aria-current={step.current ? "step" : undefined}>
          <span className="whole">
            <Told>{step.title}</Told>
          </span>
          <About step={step} />
        </li>
      ))}
    </ol>
  </Unfolding>
);

/** Read out, it is the name and the step that holds; the others are read in the list that unfolds. */
const Rail = ({ name, steps }: Pick<Stepper, "name" | "steps">): ReactNode => (
  <span className="rail">
    <span className="name">
      <Told>{name}</Told>
    </span>
    <span className="stops">
      {steps.map((step) => (
        <span key={step.id} className={`stop ${stepClass(step)}`} aria-hidden={step.current ? undefined : true}>
          <Told>{step.title}</Told>
        </span>
      ))}
    </span>
  </span>
);

const stepClass = ({ current, visited }: Step): string => (current ? "current" : visited ? "visited" : "ahead");

const About = ({ step: { brief, citation } }: { readonly step: Step }): ReactNode =>
  brief === undefined && citation === undefined ? null : (
    <div className="about">
      {brief !== undefined && <Markdown text={brief} />}
      <CitationText citation={citation} />
    </div>
  );
