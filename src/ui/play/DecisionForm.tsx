import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import type { Sitting } from "#session";
import type { Decision } from "#sitting";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { Initiatives } from "./Initiatives.tsx";
import { OptionList } from "./OptionList.tsx";
import { UrgentMark } from "./UrgentMark.tsx";
import { useEnterKey } from "./useEnterKey.ts";
import { useFoldings } from "./useFoldings.ts";
import { usePicks } from "./usePicks.ts";
import { useSitting } from "./useSitting.ts";

type Props = { readonly sitting: Sitting; readonly decision: Decision; readonly question: string };

/** The question and its options; nothing is chosen before it is confirmed. Another `question` needs another form. */
export const DecisionForm = ({ sitting, decision, question }: Props): ReactNode => {
  const [chosen, setChosen] = usePicks(`${sitting.id} ${question}`, decision);
  const foldings = useFoldings(decision.options.map(({ id }) => id));
  const refused = useSitting(sitting, (state) => state.refused);
  const saving = useSitting(sitting, (state) => state.saving.kind === "saving");
  const heading = useRef<HTMLHeadingElement>(null);
  const { choose } = decision;
  const isSingle = choose.low === 1 && choose.high === 1;
  const isEnough = chosen.length >= choose.low && chosen.length <= choose.high;
  const pick = (id: string): void => setChosen(isSingle ? [id] : toggle(chosen, id));
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const decide = (): void => {
    if (isEnough && !saving) sitting.choose(chosen);
  };
  useEnterKey(decide);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    decide();
  };
  return (
    <form onSubmit={submit}>
      <div className="question-head">
        <div className="row">
          <h2 className="label" id="question" ref={heading} tabIndex={-1}>
            {words.question} <UrgentMark decision={decision} />
          </h2>
          <button className="text-button" type="button" onClick={foldings.toggleAll}>
            {foldings.isAll ? words.foldAll : words.unfoldAll}
          </button>
        </div>
        <p className="prompt">
          <Told>{decision.prompt}</Told>
        </p>
        <Hints decision={decision} />
      </div>
      <OptionList decision={decision} isSingle={isSingle} chosen={chosen} onPick={pick} foldings={foldings} />
      <Initiatives sitting={sitting} initiatives={decision.initiatives} />
      <div className="confirm">
        {refused !== undefined && (
          <p className="refused" role="alert">
            {refused}
          </p>
        )}
        <button className="button ask" type="submit" disabled={!isEnough} aria-disabled={saving}>
          {isSingle ? words.confirm : words.confirmMany(chosen.length, choose.low, choose.high)}
          <span className="key" aria-hidden="true">
            Enter
          </span>
        </button>
      </div>
    </form>
  );
};

const toggle = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];

/** What has to be known of a question besides its words. */
export const Hints = ({ decision: { choose, deadline, together } }: { readonly decision: Decision }): ReactNode => (
  <>
    {choose.high > 1 && <p className="hint">{words.chooseMany(choose.low, choose.high)}</p>}
    {deadline !== undefined && <p className="hint">{words.deadline(deadline.hours, deadline.otherwise)}</p>}
    {together && <p className="hint">{words.together}</p>}
  </>
);
