import { type ReactNode, useEffect, useMemo, useState } from "react";
import { WHITE_CELL } from "#engine";
import type { Scenario } from "#scenario/model";
import { toBriefing, toMapGround } from "#sitting";
import { Loading } from "../app/Loading.tsx";
import { LoadProblem } from "../app/LoadProblem.tsx";
import { useServices } from "../app/ServicesContext.tsx";
import type { Services } from "../app/services.ts";
import { usePromise } from "../app/usePromise.ts";
import { goTo } from "../app/useRoute.ts";
import { CompanyChoice } from "../company/CompanyChoice.tsx";
import { prepareMap } from "../MapPanel.tsx";
import { Markdown } from "../Markdown.tsx";
import { instantText } from "../parts/instantText.ts";
import { Masthead } from "../parts/Masthead.tsx";
import { Notice } from "../parts/Notice.tsx";
import { PageHeading } from "../parts/PageHeading.tsx";
import { TellingLanguage, Told } from "../told/Told.tsx";
import { wording, words } from "../words.ts";
import { OtherSeats } from "./OtherSeats.tsx";
import { SeatChoice } from "./SeatChoice.tsx";
import { SourceList } from "./SourceList.tsx";

type PageProps = { readonly id: string; readonly seat: string | undefined };

/** What to know before taking a seat, and the seat to take. */
export const BriefingPage = ({ id, seat }: PageProps): ReactNode => {
  const services = useServices();
  const loaded = usePromise(id, () => services.loadScenario(id));
  useEffect(() => prepareWhileRead(services, id), [services, id]);
  if (loaded.kind === "waiting") return <Loading />;
  if (loaded.kind === "failed") return <LoadProblem {...loaded} />;
  if (loaded.value === undefined) return <Notice title={words.notFound} text={words.notFoundText} />;
  return <Briefing id={id} scenario={loaded.value} wanted={seat} />;
};

/** Who sees everything and steers; at every scenario. */
const WHITE_CELL_SEAT = {
  id: WHITE_CELL,
  name: wording.whiteCell,
  role: words.company.whiteCellRole,
  side: "white",
} as const;

/**
 * First what the first decision needs, then the map: even if the seat has been taken by then, since the line is idle while the play is set up. What can't
 * be loaded is loaded again when it is needed; a failure shows then.
 */
const prepareWhileRead = (services: Services, id: string): void => {
  const prepare = async (): Promise<void> => {
    await services.prepare(id);
    const scenario = await services.loadScenario(id);
    if (scenario !== undefined) await prepareMap(toMapGround(scenario.map));
  };
  void prepare().catch(() => undefined);
};

type Props = { readonly id: string; readonly scenario: Scenario; readonly wanted: string | undefined };

const Briefing = ({ id, scenario, wanted }: Props): ReactNode => {
  const services = useServices();
  const playable = scenario.seats.filter((seat) => seat.playable);
  const [seat, setSeat] = useState((playable.find((one) => one.id === wanted) ?? playable[0])?.id ?? "");
  const [seed, setSeed] = useState(services.newSeed);
  const [people, setPeople] = useState<readonly string[]>([]);
  const [policies, setPolicies] = useState<Readonly<Record<string, string>>>({});
  const [clockSeconds, setClockSeconds] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const view = useMemo(() => toBriefing(scenario, seat, wording), [scenario, seat]);
  const company = [...playable, WHITE_CELL_SEAT].filter(({ id }) => id !== seat);
  const take = (id: string): void => {
    setSeat(id);
    setPeople(people.filter((one) => one !== id));
  };
  const start = async (): Promise<void> => {
    const started = await services.start({
      scenario: id,
      seat,
      people,
      seed,
      policies,
      ...(clockSeconds === undefined ? {} : { clockSeconds }),
    });
    if (started.ok) goTo({ page: "play", sitting: started.value });
    else setProblem(started.reason);
  };
  return (
    <TellingLanguage value={scenario.language}>
      <main className="page">
        <Masthead>
          <a className="button quiet" href="#/">
            {words.backToLibrary}
          </a>
        </Masthead>
        <div className="briefing">
          <article>
            <p className="label">{instantText(view.start)}</p>
            <PageHeading isTold>{view.title}</PageHeading>
            <p className="prose summary">
              <Told>{view.summary}</Told>
            </p>
            <section className="your-brief">
              <h2 className="section-title">{words.briefOf(view.seat.role, view.seat.name)}</h2>
              <Markdown text={seat === WHITE_CELL_SEAT.id ? words.company.whiteCellBrief : view.brief} />
            </section>
          </article>
          <aside>
            <form
              onSubmit={(event) => {
                event.preventDefault();
                void start();
              }}
            >
              {!services.storage.isLasting && <p className="hint">{words.storageProblem}</p>}
              <SeatChoice seats={[...playable, WHITE_CELL_SEAT]} chosen={seat} onChoose={take} />
              <CompanyChoice seats={company} chosen={people} onChoose={setPeople} />
              <button className="button ask start" type="submit">
                {words.takeSeat}
              </button>
              <OtherSeats
                scenario={scenario}
                seat={seat}
                seed={seed}
                onSeed={setSeed}
                clockSeconds={clockSeconds}
                onClock={setClockSeconds}
                policies={policies}
                onPolicies={setPolicies}
              />
            </form>
            {problem !== undefined && (
              <p className="problem" role="alert">
                {problem}
              </p>
            )}
            {view.objectives.length > 0 && (
              <section className="objectives">
                <h2 className="section-title">{words.objectives}</h2>
                <ul>
                  {view.objectives.map((objective) => (
                    <li key={objective}>{objective}</li>
                  ))}
                </ul>
              </section>
            )}
            <SourceList sources={view.sources} />
          </aside>
        </div>
      </main>
    </TellingLanguage>
  );
};
