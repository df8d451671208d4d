import { type ReactNode, useEffect, useRef } from "react";
import type { Outcome, Shown } from "#session";
import { Markdown } from "../Markdown.tsx";
import { instantText } from "../parts/instantText.ts";
import { Side } from "../parts/Side.tsx";
import { Standing } from "../standing/Standing.tsx";
import { words } from "../words.ts";

type Props = {
  readonly sitting: Shown;
  readonly outcome: Outcome;
  readonly onUndo: (ply: number) => void;
  /** What can be done now; without it the panel is one of many to look at, and leaves the focus where it is. */
  readonly actions?: ReactNode;
};

/** How it ended, what it is worth, and the way there. */
export const EndingPanel = ({ sitting, outcome, onUndo, actions }: Props): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocus = actions !== undefined;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { ending } = outcome;
  return (
    <article className="ending">
      <p className="ending-kind">{ending === undefined ? words.noEnding : words.ending[ending.kind]}</p>
      <h2 ref={heading} tabIndex={-1}>
        {ending?.title ?? words.noEnding}
      </h2>
      {ending !== undefined && <Markdown text={ending.text} />}
      {actions}
      <Assessment criteria={outcome.criteria} />
      <Path path={outcome.path} onUndo={onUndo} />
      <Standing sitting={sitting} />
    </article>
  );
};

const Assessment = ({ criteria }: Pick<Outcome, "criteria">): ReactNode =>
  criteria.length === 0 ? null : (
    <section aria-label={words.assessment}>
      <h3 className="section-title">{words.assessment}</h3>
      <ul className="criteria">
        {criteria.map(({ id, title, score, out, objective, text }) => (
          <li key={id}>
            <p className="row">
              <span>{title}</span>
              <span>{words.outOf(score, out)}</span>
            </p>
            {text !== undefined && <p>{text}</p>}
            {objective !== undefined && <p>{objective}</p>}
          </li>
        ))}
      </ul>
    </section>
  );

const Path = ({ path, onUndo }: Pick<Outcome, "path"> & Pick<Props, "onUndo">): ReactNode => (
  <section aria-label={words.path}>
    <h3 className="section-title">{words.path}</h3>
    <ol className="path">
      {path.map(({ ply, instant, seat, mine, title }) => (
        <li key={ply} className={mine ? "mine" : ""}>
          <span>{instantText(instant)}</span>
          <span>
            <Side side={seat.side}>{seat.name}</Side> {title}
          </span>
          {mine && (
            <button
              className="button"
              type="button"
              aria-label={`${words.goBack}: ${title}`}
              onClick={() => onUndo(ply)}
            >
              {words.goBack}
            </button>
          )}
        </li>
      ))}
    </ol>
  </section>
);
