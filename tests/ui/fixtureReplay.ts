import { createStore } from "zustand/vanilla";
import type { PastDecision, ReplayState, RunReplay } from "#session";
import type { Phase } from "#sitting";
import { china, japan } from "./fixture/seats.ts";
import { tree } from "./fixture/tree.ts";
import { createFixtureSitting, type PhaseName, phases } from "./fixtureSitting.ts";

const LAST = 18;

/** The first option that could be chosen was. */
const decisionOf = (phase: Phase): { readonly decision?: PastDecision } => {
  if (phase.kind !== "deciding") return {};
  const { decision } = phase;
  const chosen = decision.options.filter(({ locked }) => locked === undefined).slice(0, decision.choose.low);
  return {
    decision: {
      seat: japan,
      decision,
      chosen: chosen.map(({ id }) => id),
      rationale: "The Diet would not have followed us further than this.",
    },
  };
};

/** A replay with fixed data in a phase: the position can be moved, what is shown stays. */
export const createFixtureReplay = (phase: PhaseName, state: Partial<ReplayState> = {}): RunReplay => {
  const { view, run } = createFixtureSitting(phase).store.getState();
  const outcome = phases.ended.kind === "ended" ? phases.ended.outcome : undefined;
  const store = createStore<ReplayState>(() => ({
    run,
    view,
    ply: view.ply,
    last: LAST,
    line: [],
    ...decisionOf(view.phase),
    hasOdds: view.phase.kind !== "ended",
    alternatives: [{ line: [0], title: "Wait for Washington", seat: japan }],
    branchings: [view.ply],
    path: outcome?.path ?? [],
    nextDecision: LAST - 2,
    playing: false,
    speed: 1,
    ...state,
  }));
  return {
    store,
    seats: [japan, china],
    get program(): never {
      throw new Error("There is no program behind the fixture.");
    },
    activeStates: () => [],
    goTo: (ply) => store.setState({ ply: Math.min(LAST, Math.max(0, ply)), playing: false }),
    seeAs: () => {},
    follow: (line) => store.setState({ line }),
    play: () => store.setState({ playing: true }),
    pause: () => store.setState({ playing: false }),
    setSpeed: (speed) => store.setState({ speed }),
    tree: async () => tree,
    toLink: () => "fixture",
    here: noScenario,
    fromHere: noScenario,
  };
};

const noScenario = (): never => {
  throw new Error("There is no scenario behind the fixture.");
};
