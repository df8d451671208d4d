import { type ReactNode, useState } from "react";
import { useServices } from "../app/ServicesContext.tsx";
import type { LibraryCard } from "../app/services.ts";
import { usePromise } from "../app/usePromise.ts";
import { DeleteDialog } from "../parts/DeleteDialog.tsx";
import { words } from "../words.ts";
import { ScenarioCard } from "./ScenarioCard.tsx";

/** The scenarios that the reader has opened from files, latest first. */
export const OwnScenarios = (): ReactNode => {
  const { listOwn, deleteOwn } = useServices();
  const [version, setVersion] = useState(0);
  const [leaving, setLeaving] = useState<LibraryCard>();
  const listed = usePromise(`own ${version}`, listOwn);
  if (listed.kind !== "done" || listed.value.length === 0) return null;
  const remove = (): void => {
    if (leaving !== undefined) void deleteOwn(leaving).then(() => setVersion(version + 1));
  };
  return (
    <section className="scenario-list" aria-labelledby="own">
      <h2 className="section-title" id="own">
        {words.ownTitle}
      </h2>
      {listed.value.map((card) => (
        <ScenarioCard card={card} key={card.id}>
          <p className="own">
            <span>{words.own}</span>
            <button className="button quiet" type="button" onClick={() => setLeaving(card)}>
              {words.delete}
            </button>
          </p>
        </ScenarioCard>
      ))}
      <DeleteDialog
        name={leaving?.title}
        text={words.deleting.ownText}
        onDelete={remove}
        onClose={() => setLeaving(undefined)}
      />
    </section>
  );
};
