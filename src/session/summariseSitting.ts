import type { Program } from "#engine";
import type { Run } from "#replay";
import type { SittingView } from "#sitting";
import type { SittingOptions } from "./sittingOptions.ts";
import type { StoredSitting } from "./storage/storedSitting.ts";

type Played = {
  readonly run: Run;
  readonly view: SittingView;
  readonly updated: number;
  readonly clockSeconds?: number | undefined;
};

/** What the library says of a sitting without opening it. */
export const summariseSitting = (
  { id, seat, scenario, edition, locale }: SittingOptions,
  { seats }: Program,
  { run, view, updated, clockSeconds }: Played,
): StoredSitting => {
  const ending = view.phase.kind === "ended" ? view.phase.outcome.ending : undefined;
  return {
    id,
    scenarioId: scenario.id,
    ...(edition?.bundle === undefined ? {} : { isOwn: true }),
    scenarioTitle: scenario.title,
    seat,
    seatName: scenario.seats.find((one) => one.id === seat)?.name ?? seats[0] ?? "",
    ply: run.plies.length,
    updated,
    ended: view.phase.kind === "ended",
    ...(ending === undefined
      ? {}
      : { ending: { title: ending.title, kind: ending.kind, language: locale?.language ?? scenario.language } }),
    ...(clockSeconds === undefined ? {} : { clockSeconds }),
  };
};
