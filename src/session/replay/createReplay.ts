import { createStore } from "zustand/vanilla";
import { failure, invariant, type Result, success } from "#base";
import { compile, createReferee, type Referee, viewState, WHITE_CELL, type Wording } from "#engine";
import { carryOver, encodeLink, fork, handOver, holderOf, type LinePath, type Run } from "#replay";
import { type Locale, localise, type Scenario } from "#scenario/model";
import { createTeller } from "#sitting";
import { readingPace } from "../readingPace.ts";
import type { SittingEnvironment } from "../sittingOptions.ts";
import { type LineWatcher, watchLine } from "./lineWatcher.ts";
import { mayShowOdds } from "./mayShowOdds.ts";
import { personOf } from "./personOf.ts";
import type { ReplayState, RunReplay } from "./runReplay.ts";
import { toPastDecision } from "./toPastDecision.ts";
import { openAnyway, openLine, type WatchedLine } from "./watchedLine.ts";

export type ReplayOptions = {
  /** As its author wrote it: by that a reader plays on. */
  readonly scenario: Scenario;
  /** The language it is shown in; the scenario's own without it. */
  readonly locale?: Locale | undefined;
  /** The words that aren't the scenario's; English without it. */
  readonly wording?: Wording;
  readonly run: Run;
  /** Who to see it as at first; the person's seat where none is named. */
  readonly seat?: string;
  readonly environment: Pick<SittingEnvironment, "after">;
};

/** A run to look at, standing at its start, or a sentence saying why nothing of it can be shown. Plays the run once. */
export const createReplay = (options: ReplayOptions): Result<RunReplay, string> => {
  const { scenario, locale, wording } = options;
  const referee = createReferee(compile(locale === undefined ? scenario : localise(scenario, locale)));
  const main = openLine(referee, options.run, [], wording);
  const anyway = (): RunReplay => {
    const line = openAnyway(referee, main, options.run, wording);
    return watch(referee, line, { ...options, run: line.run });
  };
  const isOther = main.rules !== "same" && main.steps.length <= options.run.plies.length;
  if (main.steps.length === 0) return isOther ? success(anyway()) : failure(main.problem ?? "");
  const replay = watch(referee, main, options);
  return success(isOther ? { ...replay, anyway } : replay);
};

/** Where the reader is; everything else that is shown follows from it. */
type Position = Pick<ReplayState, "line" | "ply" | "playing" | "speed"> & { readonly seat: string };

const watch = (
  referee: Referee,
  main: WatchedLine,
  { scenario, wording, run, seat, environment }: ReplayOptions,
): RunReplay => {
  const { program } = referee;
  const person = personOf(scenario, run);
  const isOver = run.ending !== undefined;
  const tellerOf = remember((id: string) => createTeller(program, id, wording));
  const lines = remember((name: string) => (name === "" ? main : openLine(referee, run, fromName(name), wording)));
  const watchers = remember((name: string): LineWatcher => {
    const [watcher = "", line = ""] = name.split("/");
    return watchLine(referee, tellerOf, watcher, lines(line));
  });
  const project = (position: Position): ReplayState => {
    const line = lines(toName(position.line));
    const { view, path, decisions, others } = watchers(`${position.seat}/${toName(position.line)}`);
    const last = line.steps.length - 1;
    const ply = Math.min(last, Math.max(0, position.ply));
    const decision = toPastDecision(tellerOf, position.seat, line, ply);
    const nextDecision = decisions.find((at) => at > ply);
    return {
      run,
      view: view(ply),
      ply,
      last,
      line: position.line,
      ...(decision === undefined ? {} : { decision }),
      hasOdds: mayShowOdds(tellerOf(position.seat), { seat: position.seat, person, isOver }, line, ply),
      alternatives: others.filter(({ at }) => at === ply),
      branchings: [...new Set(others.map(({ at }) => at))],
      path,
      ...(nextDecision === undefined ? {} : { nextDecision }),
      playing: position.playing,
      speed: position.speed,
      ...(line.problem === undefined ? {} : { problem: line.problem }),
    };
  };

  let position: Position = { line: [], ply: 0, seat: seat ?? person, playing: false, speed: 1 };
  let cancel = (): void => {};
  const store = createStore<ReplayState>(() => project(position));
  const move = (change: Partial<Position>): void => {
    cancel();
    position = { ...position, ...change };
    const state = project(position);
    position = { ...position, ply: state.ply, playing: state.playing && state.ply < state.last };
    store.setState({ ...state, playing: position.playing }, true);
    if (position.playing)
      cancel = environment.after(readingPace(state.view) / position.speed, () => move({ ply: position.ply + 1 }));
  };
  const current = (): WatchedLine => lines(toName(position.line));
  return {
    store,
    program,
    activeStates: () => {
      const step = current().steps[store.getState().ply];
      return step === undefined ? [] : viewState(program, step.state).active;
    },
    tree: async () => watchers(`${position.seat}/${toName(position.line)}`).tree(),
    seats: [...program.seats, WHITE_CELL].map((id) => tellerOf(WHITE_CELL).seatCard(id)),
    goTo: (ply) => move({ ply, playing: false }),
    seeAs: (id) => move({ seat: id }),
    follow: (line) => {
      if (lines(toName(line)).steps.length > 0) move({ line });
    },
    play: () => move({ playing: true, ...(position.ply >= store.getState().last ? { ply: 0 } : {}) }),
    pause: () => move({ playing: false }),
    setSpeed: (speed) => move({ speed }),
    here: () => {
      const line = current();
      const state = line.steps[position.ply]?.state;
      invariant(state !== undefined, "a replay stands at a ply of its line");
      return { referee, teller: tellerOf(WHITE_CELL), run: line.run, ply: position.ply, state };
    },
    toLink: () => encodeLink(program, current().run),
    fromHere: () => ({
      scenario,
      seat: person,
      run: seatPerson(fork(underOwnRules(referee, current()), position.ply), person),
    }),
  };
};

/** The line as a run of the current rules: what goes on from it is one of theirs. */
const underOwnRules = (referee: Referee, { rules, run }: WatchedLine): Run => {
  switch (rules) {
    case "same":
      return run;
    case "other":
      return carryOver(referee, run).run;
  }
};

/** The run in which a person holds the seat from here on. */
const seatPerson = (run: Run, person: string): Run => {
  const holder = holderOf(run, person, run.plies.length);
  if (holder?.by === "person") return run;
  return handOver(run, person, { by: "person" });
};

const toName = (line: LinePath): string => line.join(".");
const fromName = (name: string): LinePath => name.split(".").map(Number);

/** The same work with every result kept. */
const remember = <Value>(work: (name: string) => Value): ((name: string) => Value) => {
  const known = new Map<string, Value>();
  return (name) => {
    const value = known.get(name) ?? work(name);
    known.set(name, value);
    return value;
  };
};
