import type { ReactNode } from "react";
import type { PastDecision } from "#session";
import type { OptionCard } from "#sitting";
import { Side } from "../parts/Side.tsx";
import { Hints } from "../play/DecisionForm.tsx";
import { UrgentMark } from "../play/UrgentMark.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { PastOption } from "./PastOption.tsx";

type Props = {
  readonly past: PastDecision;
  readonly isOwn: boolean;
  /** Whether the run stops here. */
  readonly isLast: boolean;
};

/** A decision as it stood, with what was taken, what was open and what was locked. */
export const PastDecisionCard = ({ past, isOwn, isLast }: Props): ReactNode => {
  const { seat, decision, chosen, rationale } = past;
  return (
    <section className="past" aria-labelledby="question">
      <div className="question-head">
        <h2 className="label" id="question">
          {isOwn ? words.question : <Side side={seat.side}>{seat.name}</Side>} <UrgentMark decision={decision} />
        </h2>
        <p className="prompt">
          <Told>{decision.prompt}</Told>
        </p>
        <Hints decision={decision} />
      </div>
      <PastOptions options={decision.options} chosen={chosen} />
      {decision.initiatives.length > 0 && (
        <div className="past-initiatives">
          <h3 className="label">{isOwn ? words.initiatives : words.theirInitiatives}</h3>
          <PastOptions options={decision.initiatives} chosen={chosen} />
        </div>
      )}
      {isLast && <p className="hint">{words.undecided}</p>}
      {rationale !== undefined && (
        <figure className="rationale">
          <figcaption className="label">{words.reasonGiven}</figcaption>
          <blockquote className="prose">{rationale}</blockquote>
        </figure>
      )}
    </section>
  );
};

type PastOptionsProps = { readonly options: readonly OptionCard[]; readonly chosen: readonly string[] };

const PastOptions = ({ options, chosen }: PastOptionsProps): ReactNode => (
  <ul className="past-options">
    {options.map((option) => (
      <PastOption key={option.id} option={option} isChosen={chosen.includes(option.id)} />
    ))}
  </ul>
);
