import { createStore } from "zustand/vanilla";
import { toCrossroads } from "#analysis";
import type { RunReplay } from "../replay/runReplay.ts";
import type { ReadableStore } from "../shown.ts";
import type { ConnectOdds, OddsAnswer } from "./oddsPort.ts";
import type { OddsState } from "./oddsView.ts";
import { evenRuns, nextOrder, type Study, startStudy, withRuns } from "./study.ts";
import { toOddsView } from "./toOddsView.ts";

/** What could have been at the ply where a replay stands, wherever it goes, with more runs the longer one looks. */
export type Odds = {
  readonly store: ReadableStore<OddsState>;
  /** Stops playing; the store stays readable. */
  readonly close: () => void;
};

/** Follows a replay, and has every choice at its ply played on by the port's player. */
export const createOdds = (replay: RunReplay, connect: ConnectOdds): Odds => {
  const store = createStore<OddsState>(() => ({ kind: "starting" }));
  const { referee, teller } = replay.here();
  let study: Study | undefined;
  let studies = 0;
  let place = "";
  let isLoaded = false;
  const order = (): void => {
    const next = study === undefined || !isLoaded ? undefined : nextOrder(study);
    if (next !== undefined) port.send(next);
  };
  const receive = (answer: OddsAnswer): void => {
    if (answer.kind === "unable") {
      study = undefined;
      store.setState(answer, true);
    }
    if (answer.kind === "loaded") isLoaded = true;
    if (answer.kind === "played") {
      if (study === undefined || answer.id !== study.id) return;
      study = withRuns(study, answer.endings);
      const runs = evenRuns(study);
      if (runs !== undefined) store.setState({ kind: "shown", view: toOddsView(teller, study, runs) }, true);
    }
    order();
  };
  const follow = (): void => {
    const { line, hasOdds, ...shown } = replay.store.getState();
    const name = `${line.join(".")}/${shown.ply}/${hasOdds}`;
    if (name === place || store.getState().kind === "unable") return;
    place = name;
    const { run, ply, state } = replay.here();
    const crossroads = hasOdds ? toCrossroads(referee, run, ply, state) : undefined;
    study = crossroads === undefined ? undefined : startStudy(++studies, crossroads);
    store.setState({ kind: study === undefined ? "none" : "starting" }, true);
    order();
  };
  const port = connect(receive);
  port.send({ kind: "load", program: referee.program });
  follow();
  const leave = replay.store.subscribe(follow);
  return {
    store,
    close: () => {
      leave();
      port.close();
    },
  };
};
