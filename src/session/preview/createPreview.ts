import { createStore } from "zustand/vanilla";
import { failure, type Result, success } from "#base";
import { compile, createLiveReferee, english, type Referee, type Wording } from "#engine";
import { carryOver, type Player, type Run, whyUnplayable } from "#replay";
import { localise, type Scenario } from "#scenario/model";
import { sitDown } from "../local/sitDown.ts";
import { type Opened, openRun } from "../openRun.ts";
import type { SittingEnvironment } from "../sittingOptions.ts";
import { createMemoryStorage } from "../storage/createMemoryStorage.ts";
import type { Preview, PreviewState, Version } from "./preview.ts";
import { fromMemory, type PreviewMemory, toMemory } from "./previewMemory.ts";

export type PreviewOptions = {
  readonly seed: number;
  /** The language it is played in, where the folder has that translation. */
  readonly language?: string;
  readonly wording?: Wording;
  readonly memory?: PreviewMemory;
  readonly environment: SittingEnvironment;
};

/** What is played of a version: the newest one without errors. */
type Played = { readonly path: string; readonly source: Scenario; readonly shown: Scenario; readonly text: string };

/** What a sitting begins with, and why it isn't all that was wanted. */
type Begun = Opened & { readonly stopped?: string };

/**
 * A preview without a version yet. A version with errors changes nothing of what is played, nor does one that says the same; a path that a version
 * cuts short is kept, and played again by the next version that allows it, unless something else has been chosen meanwhile.
 */
export const createPreview = (options: PreviewOptions): Preview => {
  const { seed, language, wording = english, memory, environment } = options;
  const store = createStore<PreviewState>(() => ({}));
  const storage = createMemoryStorage();
  let played: Played | undefined;
  /** The path that was to be played, and what of it the sitting began with. */
  let wanted: Run | undefined;
  let began: Run | undefined;

  const path = (): Run | undefined => {
    const run = store.getState().sitting?.store.getState().run;
    return run === began ? wanted : run;
  };

  const remember = (): void => {
    const { sitting, seat } = store.getState();
    const run = path() ?? sitting?.store.getState().run;
    if (played !== undefined && run !== undefined && seat !== undefined)
      memory?.write(played.path, toMemory({ run, seat }));
  };

  const play = ({ source, shown }: Played, run: Run | undefined, seat: string): Partial<PreviewState> => {
    const referee = createLiveReferee(compile(shown));
    const asked = { id: "preview", scenario: source, seat, seed, storage, environment, wording };
    const begun: Result<Begun, string> =
      run === undefined ? openRun(referee, asked) : carry(referee, held(run, seat), wording);
    if (!begun.ok) return { stopped: begun.reason };
    store.getState().sitting?.dispose();
    wanted = run;
    began = begun.value.run;
    const { stopped } = begun.value;
    const sitting = sitDown(referee, begun.value, asked);
    sitting.store.subscribe((now, before) => {
      if (now.run !== before.run) remember();
    });
    const { program } = referee;
    return { sitting, scenario: shown, program, seat, ...(stopped === undefined ? {} : { stopped }) };
  };

  const restart = (seat: string | undefined): void => {
    const { version } = store.getState();
    if (played === undefined) return;
    const begun = play(played, undefined, seatIn(played.source, seat));
    store.setState({ ...kept(store.getState()), ...(version === undefined ? {} : { version }), ...begun }, true);
    remember();
  };

  return {
    store,
    show: (version) => {
      const next = playable(version, language);
      const before = store.getState();
      if (next === undefined || next.text === played?.text) {
        store.setState({ version });
        return;
      }
      const wish = played === undefined ? fromMemory(memory?.read(next.path)) : { run: path(), seat: before.seat };
      played = next;
      const begun = play(next, wish.run, seatIn(next.source, wish.seat));
      store.setState({ ...kept(before), version, ...begun }, true);
    },
    takeSeat: (seat) => restart(seat),
    startAgain: () => restart(store.getState().seat),
    dispose: () => store.getState().sitting?.dispose(),
  };
};

const playable = ({ path, scenario, locales = [] }: Version, language: string | undefined): Played | undefined => {
  if (scenario === undefined) return undefined;
  const locale = locales.find((one) => one.language === language);
  const shown = locale === undefined ? scenario : localise(scenario, locale);
  return { path, source: scenario, shown, text: JSON.stringify(shown) };
};

const carry = (referee: Referee, run: Run, wording: Wording): Result<Begun, string> => {
  const carried = carryOver(referee, run, wording);
  const [start] = carried.steps;
  const why = start === undefined ? undefined : whyUnplayable(referee, start, wording);
  return why === undefined ? success(carried) : failure(why);
};

/** What stays when a version can't be played. */
const kept = ({ stopped: _, ...state }: PreviewState): PreviewState => state;

/** The seat that was held, while there is such a seat; otherwise the first that a person can take. */
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
