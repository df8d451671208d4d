import { type ReactNode, useState } from "react";
import type { StoredSitting } from "#session";
import { toHash } from "../app/route.ts";
import { useServices } from "../app/ServicesContext.tsx";
import type { Services } from "../app/services.ts";
import { usePromise } from "../app/usePromise.ts";
import { locale, words } from "../words.ts";

const MOST_SHOWN = 6;

/** What was played, in the page's language where the library has it. */
const nameOf = (
  library: Services["library"],
  {
    scenarioId,
    scenarioTitle,
    seat,
    seatName,
  }: Pick<StoredSitting, "scenarioId" | "scenarioTitle" | "seat" | "seatName">,
): string => {
  const card = library.find(({ id }) => id === scenarioId);
  const name = card?.seats.find(({ id }) => id === seat)?.name;
  return `${card?.title ?? scenarioTitle} · ${name ?? seatName}`;
};

/** Sittings of this browser that can be taken up again, latest first. */
export const StoredSittings = (): ReactNode => {
  const { library, storage } = useServices();
  const [version, setVersion] = useState(0);
  const listed = usePromise(`sittings ${version}`, storage.listSittings);
  if (listed.kind !== "done" || listed.value.length === 0) return null;
  const remove = (id: string): void => {
    void storage.deleteSitting(id).then(() => setVersion(version + 1));
  };
  return (
    <section className="sittings" aria-labelledby="sittings">
      <h2 className="section-title" id="sittings">
        {words.continueTitle}
      </h2>
      <ul>
        {listed.value.slice(0, MOST_SHOWN).map(({ id, ply, updated, ended, ...sitting }) => (
          <li key={id}>
            <span className="what">{nameOf(library, sitting)}</span>
            <span className="when">
              {words.decisionsMade(ply)}
              {ended && `, ${words.ended}`} · {new Date(updated).toLocaleString(locale)}
            </span>
            <a className={`button${ended ? "" : " ask"}`} href={toHash({ page: "play", sitting: id })}>
              {words.continue}
            </a>
            <a className="button" href={toHash({ page: "replay", sitting: id })}>
              {words.watch}
            </a>
            <button className="button quiet" type="button" onClick={() => remove(id)}>
              {words.delete}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
