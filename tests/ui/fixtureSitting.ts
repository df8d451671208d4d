import { createStore } from "zustand/vanilla";
import type { Run } from "#replay";
import type { Sitting, SittingState } from "#session";
import type { Phase, SittingView } from "#sitting";
import { sampleView } from "../gallery/mapSample.ts";
import * as crowded from "./fixture/crowded.ts";
import { cabinet, packages } from "./fixture/decisions.ts";
import { feed, odds } from "./fixture/feed.ts";
import { outcome } from "./fixture/outcome.ts";
import { china, japan } from "./fixture/seats.ts";
import { indicators, situation, statuses, steppers } from "./fixture/standing.ts";
import { tree } from "./fixture/tree.ts";

/** The phases a sitting can be in, each with everything it may show. */
export type PhaseName = "deciding" | "crowded" | "packages" | "waiting" | "chance" | "ended";

export const phases: Readonly<Record<PhaseName, Phase>> = {
  deciding: { kind: "deciding", decision: cabinet, question: cabinet.window },
  crowded: { kind: "deciding", decision: crowded.decision, question: crowded.decision.window },
  packages: { kind: "deciding", decision: packages, question: packages.window },
  waiting: { kind: "waiting", for: china.name },
  chance: { kind: "waiting", for: "Chance", prompt: "Two missiles are in the air. What gets through?", chance: odds },
  ended: { kind: "ended", outcome },
};

const run: Run = {
  format: "threshold-run",
  version: 2,
  threshold: "test",
  scenario: { id: "strait", title: "Ten days in the strait", hash: "0" },
  seed: 7,
  seats: { japan: { by: "person" }, china: { by: "policy" }, us: { by: "policy" } },
  start: "0",
  plies: [],
  handovers: [],
  variations: [],
  messages: [],
};

/** What the screen shows of the fixture in a phase. */
const fixtureView = (phase: PhaseName): SittingView => ({
  title: run.scenario.title,
  language: "en",
  ply: 10,
  instant: "2027-04-04T12:00+09:00",
  hour: 54,
  seat: japan,
  situation,
  phase: phases[phase],
  steppers,
  statuses,
  indicators,
  feed,
  map: sampleView,
  mapChanges: [],
  ...(phase === "crowded" ? crowdedStanding : {}),
});

const crowdedStanding: Partial<SittingView> = {
  situation: crowded.situation,
  steppers: crowded.steppers,
  statuses: crowded.statuses,
  indicators: crowded.indicators,
};

/** A sitting with fixed data: it notes the commands it is sent, and a choice leads to the draw. */
export const createFixtureSitting = (
  phase: PhaseName,
  state: Partial<SittingState> = {},
): Sitting & { readonly sent: string[] } => {
  const sent: string[] = [];
  const store = createStore<SittingState>(() => ({
    view: fixtureView(phase),
    run,
    saving: { kind: "saved" },
    paused: false,
    ...state,
  }));
  return {
    id: phase,
    store,
    sent,
    choose: (options) => {
      sent.push(`choose ${options.join("+")}`);
      store.setState({ view: fixtureView("chance") });
    },
    takeInitiative: (initiative) => void sent.push(`initiative ${initiative}`),
    skip: () => {
      sent.push("skip");
      store.setState({ view: fixtureView("packages") });
    },
    clock: {
      set: (perDecision) => void sent.push(`clock ${perDecision}`),
      addTime: () => void sent.push("more time"),
      hold: () => () => undefined,
    },
    saveAgain: () => void sent.push("save"),
    setPaused: (paused) => store.setState({ paused }),
    undoTo: (ply) => void sent.push(`undo ${ply}`),
    tree: async () => tree,
    activeStates: () => [],
    toLink: () => "fixture",
    attend: () => () => undefined,
    dispose: () => {},
  };
};
