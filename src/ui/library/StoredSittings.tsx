import { type ReactNode, useState } from "react";
import type { StoredSitting } from "#session";
import { toHash } from "../app/route.ts";
import { useServices } from "../app/ServicesContext.tsx";
import type { Services } from "../app/services.ts";
import { usePromise } from "../app/usePromise.ts";
import { locale, words } from "../words.ts";

const MOST_SHOWN = 6;

type Played = Pick<StoredSitting, "scenarioId" | "scenarioTitle" | "seat" | "seatName">;

/** What was played, in the page's language where the library has it. */
const Named = ({ library, sitting }: { library: Services["library"]; sitting: Played }): ReactNode => {
  const card = library.find(({ id }) => id === sitting.scenarioId);
  const seat = card?.seats.find(({ id }) => id === sitting.seat);
  return (
    <>
      {card?.title ?? sitting.scenarioTitle} <span className="who">{seat?.name ?? sitting.seatName}</span>
    </>
  );
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
            <span className="what">
              <Named library={library} sitting={sitting} />
            </span>
            <span className="when">
              {words.decisionsMade(ply)}
              {ended && `${words.joint.comma}${words.ended}`} ·{" "}
              {new Date(updated).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" })}
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
