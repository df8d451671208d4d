import { createStore } from "zustand/vanilla";
import { type Result, success } from "#base";
import {
  type Choice,
  compile,
  createLiveReferee,
  describeRefusal,
  type Program,
  type Referee,
  viewState,
  type Wording,
} from "#engine";
import { encodeLink, fork, type Note, nextMove, type Ply, type Run, record } from "#replay";
import { type Locale, localise, type Scenario } from "#scenario/model";
import { createDecisionClock } from "./decisionClock.ts";
import { type Opened, openRun } from "./openRun.ts";
import { readingPace } from "./readingPace.ts";
import type { Sitting, SittingState } from "./sitting.ts";
import type { StoragePort, StoredSitting } from "./storage/storagePort.ts";
import { createFeedTeller } from "./view/createFeedTeller.ts";
import { createTeller } from "./view/teller.ts";
import { toSittingView } from "./view/toSittingView.ts";

export type SittingOptions = {
  readonly id: string;
  /** As its author wrote it: that is what is stored. */
  readonly scenario: Scenario;
  /** The language it is played in; the scenario's own without it. */
  readonly locale?: Locale | undefined;
  /** What is said in words that aren't the scenario's; English without it. */
  readonly wording?: Wording;
  /** The seat that the person takes. */
  readonly seat: string;
  /** A new run's seed; whoever starts the sitting draws it. */
  readonly seed: number;
  /** Named policies of other seats; the others play by their options' own weights. */
  readonly policies?: Readonly<Record<string, string>>;
  /** A run to go on with, instead of a new one. */
  readonly run?: Run;
  /** Seconds that each decision may take; without it as long as one likes. */
  readonly clockSeconds?: number;
  readonly storage: StoragePort;
  readonly environment: SittingEnvironment;
};

/** What a sitting needs of the world, handed in. */
export type SittingEnvironment = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back once after so many milliseconds; gives back how to call it off. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
};

/**
 * A sitting that starts a new run or goes on with one, or a sentence saying why the run can't go on. Every choice is
 * stored before the next is offered.
 */
export const createSitting = (options: SittingOptions): Result<Sitting, string> => {
  const { scenario, locale } = options;
  const referee = createLiveReferee(compile(locale === undefined ? scenario : localise(scenario, locale)));
  const opened = openRun(referee, options);
  return opened.ok ? success(sitDown(referee, opened.value, options)) : opened;
};

/** A sitting at the end of what has been played by the referee of its scenario. */
export const sitDown = (referee: Referee, opened: Opened, options: SittingOptions): Sitting => {
  const { program } = referee;
  const { storage, environment, seat } = options;
  const teller = createTeller(program, seat, options.wording);
  let { run: current, steps } = opened;
  let cancel = (): void => {};
  let busy = false;
  /** Whether the next decision is another one than the last, even if it is asked at the same window. */
  let isFresh = true;
  let asked = environment.now();
  const clock = createDecisionClock({
    environment,
    perDecision: options.clockSeconds,
    onChange: () => store.setState({ clock: clock.state() }),
    onTimeUp: () => takeOtherwise(),
  });
  const feedOf = createFeedTeller(teller);
  const view = () => {
    const play = { referee, run: current, steps, seat };
    return toSittingView(teller, play, feedOf(play));
  };
  const store = createStore<SittingState>(() => ({
    view: view(),
    run: current,
    saving: { kind: "saving" },
    paused: false,
    clock: clock.state(),
  }));

  /** Adds one choice; false when it was refused. */
  const add = (choice: Choice, by: Ply["by"], note?: Note): boolean => {
    const state = steps.at(-1)?.state;
    if (state === undefined) return false;
    const recorded = record(referee, current, state, { choice, by, ...(note === undefined ? {} : { note }) });
    if ("refusal" in recorded) {
      store.setState({ refused: describeRefusal(program, state, recorded.refusal, { seat, wording: teller.wording }) });
      return false;
    }
    current = recorded.run;
    steps = [...steps, recorded.step];
    return true;
  };

  /** Stores the run, then shows it and lets the next seat move. */
  const publish = async (): Promise<void> => {
    busy = true;
    clock.ask(undefined, false);
    const saving = await saveNow();
    busy = false;
    asked = environment.now();
    const { refused: _, ...rest } = store.getState();
    store.setState({ ...rest, view: view(), run: current, saving }, true);
    clock.ask(openWindow(), isFresh);
    isFresh = false;
    schedule();
  };

  const saveNow = async (): Promise<SittingState["saving"]> => {
    store.setState({ saving: { kind: "saving" } });
    const { perDecision } = clock.state();
    const about = summary(options, program, current, environment.now());
    const sitting = perDecision === undefined ? about : { ...about, clockSeconds: perDecision };
    return save(storage, { sitting, run: current, wording: teller.wording });
  };

  const openWindow = (): string | undefined => {
    const { phase } = store.getState().view;
    return phase.kind === "deciding" ? phase.decision.window : undefined;
  };

  const automatic = () => {
    const state = steps.at(-1)?.state;
    const move = state === undefined ? undefined : nextMove(program, current, state);
    return move?.kind === "automatic" ? move : undefined;
  };

  const schedule = (): void => {
    cancel();
    const { paused, view: shown } = store.getState();
    const move = paused ? undefined : automatic();
    if (move === undefined) return;
    cancel = environment.after(readingPace(shown), () => {
      if (!busy && add(move.choice, move.by)) void publish();
    });
  };

  const command = (work: () => boolean): void => {
    if (busy) return;
    const { refused: _, ...rest } = store.getState();
    store.setState(rest, true);
    if (!work()) return;
    cancel();
    void publish();
  };

  const note = (): Note => ({
    thinkSeconds: Math.max(0, Math.round((environment.now() - asked) / 1000)),
  });

  const decide = (ids: readonly string[], more: Note): void => {
    const window = openWindow();
    if (window === undefined) return;
    command(() => {
      const isMade = add({ kind: "option", window, seat, options: ids }, "person", more);
      isFresh ||= isMade;
      return isMade;
    });
  };

  /** What the author has the seat do when it doesn't decide. Without a deadline, or with that option locked, nothing is taken. */
  const takeOtherwise = (): void => {
    const { phase } = store.getState().view;
    if (phase.kind !== "deciding") return;
    const { window: path, options: cards, choose, deadline } = phase.decision;
    if (deadline === undefined || choose.low > 1) return;
    const window = program.windows.find((one) => one.path === path);
    const id = window?.desks[0]?.options[window.otherwise]?.id;
    const isOpen = cards.some((card) => card.id === id && card.locked === undefined);
    if (id !== undefined && isOpen) decide([id], { ...note(), byClock: true });
  };

  void storage.saveScenario(program.hash, options.scenario).then(publish, publish);
  return {
    id: options.id,
    store,
    clock: {
      addTime: clock.addTime,
      hold: clock.hold,
      set: (perDecision) => {
        clock.set(perDecision);
        if (!busy) void saveNow().then((saving) => store.setState({ saving }));
      },
    },
    choose: (ids) => decide(ids, note()),
    takeInitiative: (initiative) => {
      command(() => add({ kind: "initiative", seat, initiative }, "person", note()));
    },
    skip: () => {
      command(() => {
        let moved = false;
        for (let move = automatic(); move !== undefined && add(move.choice, move.by); move = automatic()) moved = true;
        return moved;
      });
    },
    setPaused: (paused) => {
      store.setState({ paused });
      clock.setPaused(paused);
      if (!busy) schedule();
    },
    undoTo: (ply) => {
      if (ply < 0 || ply >= current.plies.length) return;
      command(() => {
        isFresh = true;
        current = fork(current, ply);
        steps = steps.slice(0, ply + 1);
        return true;
      });
    },
    activeStates: () => {
      const state = steps.at(-1)?.state;
      return state === undefined ? [] : viewState(program, state).active;
    },
    toLink: () => encodeLink(program, current),
    dispose: () => {
      cancel();
      clock.setPaused(true);
    },
  };
};

type Kept = { readonly sitting: StoredSitting; readonly run: Run; readonly wording: Wording };

const save = async (storage: StoragePort, { sitting, run, wording }: Kept): Promise<SittingState["saving"]> => {
  try {
    await storage.saveSitting(sitting, run);
    return { kind: "saved" };
  } catch (error) {
    return { kind: "failed", why: error instanceof Error ? error.message : wording.run.notStored };
  }
};

const summary = (
  { id, seat, scenario }: SittingOptions,
  { seats }: Program,
  run: Run,
  updated: number,
): StoredSitting => ({
  id,
  scenarioId: scenario.id,
  scenarioTitle: scenario.title,
  seat,
  seatName: scenario.seats.find((one) => one.id === seat)?.name ?? seats[0] ?? "",
  ply: run.plies.length,
  updated,
  ended: run.ending !== undefined,
});
