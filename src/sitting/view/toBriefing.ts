import { blankState, compile, type Wording } from "#engine";
import type { Scenario } from "#scenario/model";
import type { BriefingView } from "./sittingView.ts";
import { createTeller, seatCardOf } from "./teller.ts";

/** What a player reads before taking a seat; placeholders have their values at the start. */
export const toBriefing = (scenario: Scenario, seat: string, wording?: Wording): BriefingView => {
  const program = compile(scenario);
  const { tell } = createTeller(program, seat, wording);
  const start = blankState(program);
  return {
    id: scenario.id,
    title: tell(scenario.title, start),
    summary: tell(scenario.summary, start),
    seat: seatCardOf(scenario, seat, wording),
    brief: tell(scenario.seats.find(({ id }) => id === seat)?.brief ?? "", start),
    start: scenario.clock.start,
    objectives: scenario.objectives.map(({ text }) => tell(text, start)),
    sources: scenario.sources,
  };
};
