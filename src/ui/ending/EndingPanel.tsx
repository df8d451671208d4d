import { type ReactNode, useEffect, useRef } from "react";
import type { OutcomeView } from "#sitting";
import { Markdown } from "../Markdown.tsx";
import { listText } from "../parts/listText.ts";
import { PathList } from "../parts/PathList.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { Assessment } from "./Assessment.tsx";
import { Stances } from "./Stances.tsx";
import { TurningPoints } from "./TurningPoints.tsx";

type Props = {
  readonly outcome: OutcomeView;
  /** Absent where one may not go back. */
  readonly onUndo: ((ply: number) => void) | undefined;
  /** What can be done now; without it the panel is one of many to look at, and leaves the focus where it is. */
  readonly actions?: ReactNode;
};

/** How it ended, what it is worth, and the way there, of which every own decision leads back. */
export const EndingPanel = ({ outcome, onUndo, actions }: Props): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocus = actions !== undefined;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { ending } = outcome;
  return (
    <article className="ending">
      {ending !== undefined && <p className="label">{words.ending[ending.kind]}</p>}
      <h2 ref={heading} tabIndex={-1}>
        {ending === undefined ? words.noEnding : <Told>{ending.title}</Told>}
      </h2>
      {ending !== undefined && <Markdown text={ending.text} />}
      {outcome.bySeat?.map(({ seats, kind, title, text }) => (
        <section key={seats.join(" ")}>
          <h3>
            {words.endedFor(listText(seats), title)}
            {words.aside(words.ending[kind])}
          </h3>
          <Markdown text={text} />
        </section>
      ))}
      {outcome.stopped !== undefined && <p>{outcome.stopped}</p>}
      <TurningPoints turns={outcome.turns} />
      <Assessment criteria={outcome.criteria} />
      <Stances stances={outcome.stances} />
      {actions}
      <section aria-label={words.path}>
        <h3 className="section-title">{words.path}</h3>
        <PathList path={outcome.path} onUndo={onUndo} />
      </section>
    </article>
  );
};
