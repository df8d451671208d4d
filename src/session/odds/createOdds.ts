import { createStore } from "zustand/vanilla";
import { toCrossroads } from "#analysis";
import { unreachable } from "#base";
import type { RunReplay } from "../replay/runReplay.ts";
import type { ReadableStore } from "../shown.ts";
import type { ConnectOdds, OddsAnswer } from "./oddsPort.ts";
import type { OddsState } from "./oddsView.ts";
import { evenRuns, nextOrder, type Study, startStudy, withRuns } from "./study.ts";
import { toOddsView } from "./toOddsView.ts";

/** What could have been at the ply where a replay stands, wherever it goes, with more runs the longer one looks. */
export type OddsStore = {
  readonly store: ReadableStore<OddsState>;
  /** Stops playing; the store stays readable. */
  readonly close: () => void;
};

/**
 * Follows a replay, and has every choice at its ply played on by the port's player. One order is out at a time, and a ply is studied only when
 * the player is free for it: a replay that is dragged along waits for nothing.
 */
export const createOdds = (replay: RunReplay, connect: ConnectOdds): OddsStore => {
  const store = createStore<OddsState>(() => ({ kind: "starting" }));
  const { referee, teller } = replay.here();
  let study: Study | undefined;
  let place = "";
  let hasMoved = true;
  let player: "loading" | "free" | "busy" | "unable" = "loading";
  const goOn = (): void => {
    if (player !== "free") return;
    if (hasMoved) begin();
    const order = study === undefined ? undefined : nextOrder(study);
    if (order === undefined) return;
    player = "busy";
    port.send(order);
  };
  const begin = (): void => {
    hasMoved = false;
    const { run, ply, state } = replay.here();
    const crossroads = replay.store.getState().hasOdds ? toCrossroads(referee, run, ply, state) : undefined;
    study = crossroads === undefined ? undefined : startStudy(crossroads);
    if (study === undefined) store.setState({ kind: "none" }, true);
  };
  const count = (endings: Int16Array): void => {
    if (study === undefined || hasMoved) return;
    study = withRuns(study, endings);
    const runs = evenRuns(study);
    if (runs !== undefined) store.setState({ kind: "shown", view: toOddsView(teller, study, runs) }, true);
  };
  const receive = (answer: OddsAnswer): void => {
    if (player === "unable") return;
    player = "free";
    switch (answer.kind) {
      case "loaded":
        break;
      case "unable":
        player = "unable";
        store.setState(answer, true);
        break;
      case "played":
        count(answer.endings);
        break;
      default:
        unreachable(answer);
    }
    goOn();
  };
  const follow = (): void => {
    const { line, ply, hasOdds } = replay.store.getState();
    const name = `${line.join(".")}/${ply}/${hasOdds}`;
    if (name === place || player === "unable") return;
    place = name;
    hasMoved = true;
    store.setState({ kind: hasOdds ? "starting" : "none" }, true);
    goOn();
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
