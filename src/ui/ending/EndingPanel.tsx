import { type ReactNode, useEffect, useRef } from "react";
import { encodeRun } from "#replay";
import type { Outcome, Sitting } from "#session";
import { toHash } from "../app/route.ts";
import { useServices } from "../app/ServicesContext.tsx";
import { runFileName } from "../app/services.ts";
import { Markdown } from "../Markdown.tsx";
import { PathList } from "../parts/PathList.tsx";
import { useSitting } from "../play/useSitting.ts";
import { words } from "../words.ts";
import { Assessment } from "./Assessment.tsx";

type Props = { readonly sitting: Sitting; readonly outcome: Outcome; readonly onUndo: (ply: number) => void };

/** How it ended, what it is worth, and the way there, of which every own decision leads back. */
export const EndingPanel = ({ sitting, outcome, onUndo }: Props): ReactNode => {
  const { saveFile } = useServices();
  const run = useSitting(sitting, (state) => state.run);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { ending } = outcome;
  return (
    <article className="ending">
      {ending !== undefined && <p className="label">{words.ending[ending.kind]}</p>}
      <h2 ref={heading} tabIndex={-1}>
        {ending?.title ?? words.noEnding}
      </h2>
      {ending !== undefined && <Markdown text={ending.text} />}
      <Assessment criteria={outcome.criteria} />
      <div className="actions">
        <a className="button" href={toHash({ page: "briefing", scenario: run.scenario.id })}>
          {words.playAgain}
        </a>
        <button className="button" type="button" onClick={() => saveFile(runFileName(run), encodeRun(run))}>
          {words.exportRun}
        </button>
      </div>
      <section aria-label={words.path}>
        <h3 className="section-title">{words.path}</h3>
        <PathList path={outcome.path} onUndo={onUndo} />
      </section>
    </article>
  );
};
