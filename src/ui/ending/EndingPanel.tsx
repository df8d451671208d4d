import { type ReactNode, useEffect, useRef } from "react";
import { encodeRun } from "#replay";
import type { Outcome, Sitting } from "#session";
import { toHash } from "../app/route.ts";
import { useServices } from "../app/ServicesContext.tsx";
import { runFileName } from "../app/services.ts";
import { Markdown } from "../Markdown.tsx";
import { instantText } from "../parts/instantText.ts";
import { Side } from "../parts/Side.tsx";
import { useSitting } from "../play/useSitting.ts";
import { Standing } from "../standing/Standing.tsx";
import { words } from "../words.ts";

type Props = { readonly sitting: Sitting; readonly outcome: Outcome; readonly onUndo: (ply: number) => void };

/** How it ended, what it is worth, and the way there. */
export const EndingPanel = ({ sitting, outcome, onUndo }: Props): ReactNode => {
  const { saveFile } = useServices();
  const run = useSitting(sitting, (state) => state.run);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { ending } = outcome;
  return (
    <article className="ending">
      <p className="ending-kind">{ending === undefined ? words.noEnding : words.ending[ending.kind]}</p>
      <h2 ref={heading} tabIndex={-1}>
        {ending?.title ?? words.noEnding}
      </h2>
      {ending !== undefined && <Markdown text={ending.text} />}
      <div className="actions">
        <a className="button ask" href={toHash({ page: "briefing", scenario: run.scenario.id })}>
          {words.playAgain}
        </a>
        <button className="button" type="button" onClick={() => saveFile(runFileName(run), encodeRun(run))}>
          {words.exportRun}
        </button>
      </div>
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
