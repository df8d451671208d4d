import { type DragEvent, type ReactNode, useState } from "react";
import { failure } from "#base";
import { toFailure } from "../app/loadFailure.ts";
import { useServices } from "../app/ServicesContext.tsx";
import { goTo } from "../app/useRoute.ts";
import { Masthead } from "../parts/Masthead.tsx";
import { PageHeading } from "../parts/PageHeading.tsx";
import { words } from "../words.ts";
import { OpenFileButton } from "./OpenFileButton.tsx";
import { OwnScenarios } from "./OwnScenarios.tsx";
import { ScenarioCard } from "./ScenarioCard.tsx";
import { StoredSittings } from "./StoredSittings.tsx";

/** What keeps a file from being opened that isn't the file's own fault. */
const whyUnopened = (error: unknown): string => {
  const { kind, detail } = toFailure(error);
  return kind === "fault" ? detail : words.loadFailed[kind];
};

type Problem = { readonly file: string; readonly why: string };

/** The first page: what there is to play, and where one was. */
export const LibraryPage = (): ReactNode => {
  const services = useServices();
  const [problem, setProblem] = useState<Problem>();
  const [isOver, setOver] = useState(false);
  const open = async (files: readonly File[]): Promise<void> => {
    setProblem(undefined);
    const opened = await services.openFiles(files).catch((error: unknown) => failure(whyUnopened(error)));
    if (!opened.ok) setProblem({ file: files.map(({ name }) => name).join(words.joint.comma), why: opened.reason });
    else if (opened.value.kind === "scenario") goTo({ page: "briefing", scenario: opened.value.id });
    else if (opened.value.kind === "replay") goTo({ page: "replay", sitting: opened.value.id });
    else goTo({ page: "play", sitting: opened.value.id });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) void open(files);
  };
  return (
    <main
      className={`page drop-area${isOver ? " over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Masthead>
        <OpenFileButton onOpen={(files) => void open(files)} />
      </Masthead>
      <div className="front">
        <PageHeading title={words.product}>{words.lead}</PageHeading>
        <p className="prose">{words.leadText}</p>
      </div>
      <div aria-live="polite">
        {problem !== undefined && (
          <div className="problem" role="alert">
            <strong>{words.fileProblem(problem.file)}</strong>
            <pre>{problem.why}</pre>
          </div>
        )}
      </div>
      {!services.storage.isLasting && <p className="hint">{words.storageProblem}</p>}
      {!window.isSecureContext && <p className="hint">{words.plainHttp}</p>}
      <StoredSittings />
      <OwnScenarios />
      <section className="scenario-list" aria-labelledby="scenarios">
        <h2 className="section-title" id="scenarios">
          {words.scenarios}
        </h2>
        {services.library.map((card) => (
          <ScenarioCard card={card} key={card.id} />
        ))}
      </section>
    </main>
  );
};
