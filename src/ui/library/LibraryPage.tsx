import { type DragEvent, type ReactNode, useState } from "react";
import { useServices } from "../app/ServicesContext.tsx";
import { goTo } from "../app/useRoute.ts";
import { Masthead } from "../parts/Masthead.tsx";
import { words } from "../words.ts";
import { OpenFileButton } from "./OpenFileButton.tsx";
import { ScenarioCard } from "./ScenarioCard.tsx";
import { StoredSittings } from "./StoredSittings.tsx";

type Problem = { readonly file: string; readonly why: string };

/** The first page: what there is to play, and where one was. */
export const LibraryPage = (): ReactNode => {
  const services = useServices();
  const [problem, setProblem] = useState<Problem>();
  const [isOver, setOver] = useState(false);
  const open = async (file: File): Promise<void> => {
    setProblem(undefined);
    const opened = await services.openFile(file);
    if (!opened.ok) setProblem({ file: file.name, why: opened.reason });
    else if (opened.value.kind === "scenario") goTo({ page: "briefing", scenario: opened.value.id });
    else if (opened.value.kind === "replay") goTo({ page: "replay", sitting: opened.value.id });
    else goTo({ page: "play", sitting: opened.value.id });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void open(file);
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
        <OpenFileButton onOpen={(file) => void open(file)} />
      </Masthead>
      <div className="front">
        <h1>{words.lead}</h1>
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
      {!services.isKept && <p className="hint">{words.storageProblem}</p>}
      <StoredSittings />
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
