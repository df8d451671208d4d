import { createStore } from "zustand/vanilla";
import { type Result, success } from "#base";
import { type Choice, compile, createLiveReferee, describeRefusal, type Referee, viewState } from "#engine";
import { encodeLink, type Note, type Ply } from "#replay";
import { localise } from "#scenario/model";
import { createFeedTeller, createTeller, type SittingView, toSittingView } from "#sitting";
import { createDecisionClock } from "./decisionClock.ts";
import { type Opened, openRun } from "./openRun.ts";
import { createPlayedLine } from "./playedLine.ts";
import { readingPace } from "./readingPace.ts";
import type { Sitting, SittingState } from "./sitting.ts";
import type { SittingOptions } from "./sittingOptions.ts";
import { createKeeper } from "./storage/createKeeper.ts";
import { summariseSitting } from "./summariseSitting.ts";

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
  const line = createPlayedLine(referee, opened);
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
    const play = { referee, run: line.run(), steps: line.steps(), seat };
    return toSittingView(teller, play, feedOf(play));
  };
  const store = createStore<SittingState>(() => ({
    view: view(),
    run: line.run(),
    saving: { kind: "saving" },
    paused: false,
    clock: clock.state(),
  }));

  /** Adds one choice; false when it was refused. */
  const add = (choice: Choice, by: Ply["by"], note?: Note): boolean => {
    const state = line.state();
    const recorded = line.add(choice, by, note);
    if (state === undefined || recorded === undefined) return false;
    if (!("refusal" in recorded)) return true;
    store.setState({ refused: describeRefusal(program, state, recorded.refusal, { seat, wording: teller.wording }) });
    return false;
  };

  /** Stores the run, then shows it and lets the next seat move. */
  const publish = async (): Promise<void> => {
    busy = true;
    clock.ask(undefined, false);
    const shown = view();
    const saving = await saveNow(shown);
    busy = false;
    asked = environment.now();
    const { refused: _, ...rest } = store.getState();
    store.setState({ ...rest, view: shown, run: line.run(), saving }, true);
    clock.ask(openWindow(), isFresh);
    isFresh = false;
    schedule();
  };

  const keeper = createKeeper({
    storage,
    after: environment.after,
    unknownReason: teller.wording.run.notStored,
    onSaving: (saving) => store.setState({ saving }),
    onMerged: (run) => {
      line.take(run);
      store.setState({ run: line.run() });
    },
  });
  const { edition = { content: `rules-${program.hash}`, scenario: options.scenario, locales: [] } } = options;

  const saveNow = (shown: SittingView): Promise<SittingState["saving"]> => {
    store.setState({ saving: { kind: "saving" } });
    const played = {
      run: line.run(),
      view: shown,
      updated: environment.now(),
      clockSeconds: clock.state().perDecision,
    };
    return keeper.keep({ sitting: summariseSitting(options, program, played), run: line.run(), edition });
  };

  const openWindow = (): string | undefined => {
    const { phase } = store.getState().view;
    return phase.kind === "deciding" ? phase.decision.window : undefined;
  };

  const schedule = (): void => {
    cancel();
    const { paused, view: shown } = store.getState();
    const move = paused ? undefined : line.automatic();
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

  void publish();
  return {
    id: options.id,
    store,
    clock: {
      addTime: clock.addTime,
      hold: clock.hold,
      set: (perDecision) => {
        clock.set(perDecision);
        if (!busy) void saveNow(store.getState().view);
      },
    },
    choose: (ids) => decide(ids, note()),
    takeInitiative: (initiative) => {
      command(() => add({ kind: "initiative", seat, initiative }, "person", note()));
    },
    skip: () => {
      command(() => {
        let moved = false;
        for (let move = line.automatic(); move !== undefined && add(move.choice, move.by); move = line.automatic())
          moved = true;
        return moved;
      });
    },
    saveAgain: keeper.retry,
    setPaused: (paused) => {
      store.setState({ paused });
      clock.setPaused(paused);
      if (!busy) schedule();
    },
    undoTo: (ply) => {
      if (ply < 0 || ply >= line.run().plies.length) return;
      command(() => {
        isFresh = true;
        line.cutTo(ply);
        return true;
      });
    },
    activeStates: () => {
      const state = line.state();
      return state === undefined ? [] : viewState(program, state).active;
    },
    toLink: () => encodeLink(program, line.run()),
    dispose: () => {
      cancel();
      clock.setPaused(true);
    },
  };
};
