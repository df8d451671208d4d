import type { ReactNode } from "react";
import type { OptionCard, PastDecision } from "#session";
import { Icon } from "../parts/Icon.tsx";
import { Side } from "../parts/Side.tsx";
import { Hints } from "../play/DecisionForm.tsx";
import { LockedOption } from "../play/LockedOption.tsx";
import { OptionMore } from "../play/OptionMore.tsx";
import { words } from "../words.ts";

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
          {isOwn ? words.question : <Side side={seat.side}>{seat.name}</Side>}
        </h2>
        <p className="prompt">{decision.prompt}</p>
        <Hints decision={decision} />
      </div>
      <PastOptions options={decision.options} chosen={chosen} />
      {decision.initiatives.length > 0 && (
        <div className="initiatives">
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
  <div className="options">
    {options.map((option) =>
      chosen.includes(option.id) ? (
        <TakenOption key={option.id} option={option} />
      ) : option.locked === undefined ? (
        <OpenOption key={option.id} option={option} />
      ) : (
        <LockedOption key={option.id} option={option} />
      ),
    )}
  </div>
);

const TakenOption = ({ option }: { readonly option: OptionCard }): ReactNode => (
  <div className="option chosen">
    <p className="taken">
      <Icon name="check" />
      <span className="title">{option.title}</span>
      <span className="takes">{words.chosen}</span>
    </p>
    <OptionMore option={option} />
  </div>
);

const OpenOption = ({ option }: { readonly option: OptionCard }): ReactNode => (
  <div className="option">
    <details>
      <summary>
        <span />
        <span className="title">{option.title}</span>
        {option.takesHours > 0 && <span className="takes">{words.takes(option.takesHours)}</span>}
      </summary>
      <OptionMore option={option} />
    </details>
  </div>
);
