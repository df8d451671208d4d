import { type ReactNode, useState } from "react";
import type { StoredSitting } from "#session";
import { toHash } from "../app/route.ts";
import { useServices } from "../app/ServicesContext.tsx";
import type { Services } from "../app/services.ts";
import { usePromise } from "../app/usePromise.ts";
import { DeleteDialog } from "../parts/DeleteDialog.tsx";
import { locale, words } from "../words.ts";

const MOST_SHOWN = 6;

/** What was played, in the page's language where it is of the library. */
const namesOf = (
  library: Services["library"],
  sitting: StoredSitting,
): { readonly title: string; readonly seat: string } => {
  const card = sitting.isOwn === true ? undefined : library.find(({ id }) => id === sitting.scenarioId);
  const seat = card?.seats.find(({ id }) => id === sitting.seat);
  return { title: card?.title ?? sitting.scenarioTitle, seat: seat?.name ?? sitting.seatName };
};

/** Sittings of this browser that can be taken up again, latest first. */
export const StoredSittings = (): ReactNode => {
  const { library, storage } = useServices();
  const [version, setVersion] = useState(0);
  const [leaving, setLeaving] = useState<StoredSitting>();
  const listed = usePromise(`sittings ${version}`, storage.listSittings);
  if (listed.kind !== "done" || listed.value.length === 0) return null;
  const remove = (): void => {
    if (leaving !== undefined) void storage.deleteSitting(leaving.id).then(() => setVersion(version + 1));
  };
  return (
    <section className="sittings" aria-labelledby="sittings">
      <h2 className="section-title" id="sittings">
        {words.continueTitle}
      </h2>
      <ul>
        {listed.value.slice(0, MOST_SHOWN).map((sitting) => (
          <SittingRow key={sitting.id} sitting={sitting} names={namesOf(library, sitting)} onDelete={setLeaving} />
        ))}
      </ul>
      <DeleteDialog
        name={leaving === undefined ? undefined : namesOf(library, leaving).title}
        text={words.deleting.text}
        onDelete={remove}
        onClose={() => setLeaving(undefined)}
      />
    </section>
  );
};

type RowProps = {
  readonly sitting: StoredSitting;
  readonly names: ReturnType<typeof namesOf>;
  readonly onDelete: (sitting: StoredSitting) => void;
};

const SittingRow = ({ sitting, names, onDelete }: RowProps): ReactNode => {
  const { id, ply, updated, ended, ending } = sitting;
  return (
    <li>
      <span className="what">
        {names.title} <span className="who">{names.seat}</span>
      </span>
      <span className="when">
        {words.decisionsMade(ply)} ·{" "}
        {new Date(updated).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" })}
      </span>
      {ended ? (
        <a className="ended" href={toHash({ page: "play", sitting: id })} lang={ending?.language}>
          {ending?.title ?? words.ended}
        </a>
      ) : (
        <a className="button ask" href={toHash({ page: "play", sitting: id })}>
          {words.continue}
        </a>
      )}
      <a className="button" href={toHash({ page: "replay", sitting: id })}>
        {words.watch}
      </a>
      <button className="button quiet" type="button" onClick={() => onDelete(sitting)}>
        {words.delete}
      </button>
    </li>
  );
};
