import { createStore } from "zustand/vanilla";
import type { OddsState, OddsStore } from "#session";
import { crowdedOdds, oddsView } from "./fixture/odds.ts";

const states: Readonly<Record<string, OddsState>> = {
  few: { kind: "shown", view: oddsView },
  many: { kind: "shown", view: crowdedOdds },
  starting: { kind: "starting" },
  worker: { kind: "unable", why: "worker" },
  policy: { kind: "unable", why: "policy" },
  rules: { kind: "unable", why: "rules" },
};

/** Odds that stand still in a state. */
export const createFixtureOdds = (state = "few"): OddsStore => ({
  store: createStore<OddsState>(() => states[state] ?? { kind: "none" }),
  close: () => {},
});
