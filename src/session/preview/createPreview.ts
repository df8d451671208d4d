import { createStore } from "zustand/vanilla";
import { compile, createReferee, toDiagram, type Wording } from "#engine";
import { carryOver, type Player, type Run } from "#replay";
import type { Scenario } from "#scenario/model";
import { createSitting } from "../createSitting.ts";
import type { SittingEnvironment } from "../sittingOptions.ts";
import { createMemoryStorage } from "../storage/createMemoryStorage.ts";
import type { Preview, PreviewState } from "./preview.ts";

export type PreviewOptions = {
  readonly seed: number;
  readonly wording?: Wording;
  readonly environment: SittingEnvironment;
};

/**
 * A preview without a version yet. Nothing of it is stored. A version with errors changes nothing of what is played; a path that a version
 * cuts short is kept, and played again by the next version that allows it, unless something else has been chosen meanwhile.
 */
export const createPreview = ({ seed, wording, environment }: PreviewOptions): Preview => {
  const store = createStore<PreviewState>(() => ({}));
  const storage = createMemoryStorage();
  /** The path that was to be played, and what of it the sitting began with. */
  let wanted: Run | undefined;
  let began: Run | undefined;

  const path = (): Run | undefined => {
    const run = store.getState().sitting?.store.getState().run;
    return run === began ? wanted : run;
  };

  const play = (scenario: Scenario, run: Run | undefined, seat: string): Partial<PreviewState> => {
    const program = compile(scenario);
    const carried = run === undefined ? undefined : carryOver(createReferee(program), held(run, seat));
    const made = createSitting({
      id: "preview",
      scenario,
      seat,
      seed,
      storage,
      environment,
      ...(wording === undefined ? {} : { wording }),
      ...(carried === undefined ? {} : { run: carried.run }),
    });
    if (!made.ok) return { stopped: made.reason };
    store.getState().sitting?.dispose();
    wanted = run;
    began = carried?.run;
    return {
      sitting: made.value,
      scenario,
      diagram: toDiagram(program),
      seat,
      ...(carried?.stopped === undefined ? {} : { stopped: carried.stopped }),
    };
  };

  const restart = (seat: string | undefined): void => {
    const { version, scenario } = store.getState();
    if (scenario === undefined) return;
    const begun = play(scenario, undefined, seatIn(scenario, seat));
    store.setState({ ...kept(store.getState()), ...(version === undefined ? {} : { version }), ...begun }, true);
  };

  return {
    store,
    show: (version) => {
      const { scenario } = version;
      const before = store.getState();
      if (scenario === undefined) {
        store.setState({ version });
        return;
      }
      const played = play(scenario, path(), seatIn(scenario, before.seat));
      store.setState({ ...kept(before), version, ...played }, true);
    },
    takeSeat: (seat) => restart(seat),
    startAgain: () => restart(store.getState().seat),
    dispose: () => store.getState().sitting?.dispose(),
  };
};

/** What stays when a version can't be played. */
const kept = ({ stopped: _, ...state }: PreviewState): PreviewState => state;

/** The seat that was held, while there is such a seat; else the first that a person can take. */
const seatIn = ({ seats }: Scenario, seat: string | undefined): string =>
  (seats.find(({ id }) => id === seat) ?? seats.find(({ playable }) => playable) ?? seats[0])?.id ?? "";

/** The run with a person in one seat only. */
const held = (run: Run, seat: string): Run => ({
  ...run,
  seats: {
    ...Object.fromEntries(
      Object.entries(run.seats).map(([id, player]): [string, Player] => [
        id,
        player.by === "person" ? { by: "policy" } : player,
      ]),
    ),
    [seat]: { by: "person" },
  },
});
