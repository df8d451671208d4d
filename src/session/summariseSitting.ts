import { english, WHITE_CELL } from "#engine";
import { holdersOf, type Run } from "#replay";
import type { Scenario } from "#scenario/model";
import type { SittingView } from "#sitting";
import type { SittingOptions } from "./sittingOptions.ts";
import type { StoredSitting } from "./storage/storedSitting.ts";

type Played = {
  readonly run: Run;
  readonly view: SittingView;
  readonly updated: number;
  readonly clockSeconds?: number | undefined;
};

/** What the library shows of a sitting without opening it. */
export const summariseSitting = (
  { id, seat, scenario, edition, locale, wording }: SittingOptions,
  { run, view, updated, clockSeconds }: Played,
): StoredSitting => {
  const ending = view.phase.kind === "ended" ? view.phase.outcome.ending : undefined;
  return {
    id,
    scenarioId: scenario.id,
    ...(edition?.bundle === undefined ? {} : { isOwn: true }),
    scenarioTitle: scenario.title,
    seat,
    seatName: peopleNames(scenario, run, wording?.whiteCell),
    ply: run.plies.length,
    updated,
    ended: view.phase.kind === "ended",
    ...(ending === undefined
      ? {}
      : { ending: { title: ending.title, kind: ending.kind, language: locale?.language ?? scenario.language } }),
    ...(clockSeconds === undefined ? {} : { clockSeconds }),
  };
};

/** Who plays: the seats that people hold, and the White Cell where someone sits as it. */
const peopleNames = ({ seats }: Scenario, run: Run, whiteCell = english.whiteCell): string => {
  const holders = holdersOf(run);
  const names = seats.flatMap(({ id, name }) => (holders[id]?.by === "person" ? [name] : []));
  return [...names, ...(holders[WHITE_CELL]?.by === "person" ? [whiteCell] : [])].join(" · ");
};
