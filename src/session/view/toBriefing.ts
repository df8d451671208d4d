import type { Scenario } from "#scenario/model";
import type { BriefingView } from "./sittingView.ts";
import { seatCardOf } from "./teller.ts";

/** What a player reads before taking a seat. */
export const toBriefing = (scenario: Scenario, seat: string): BriefingView => ({
  id: scenario.id,
  title: scenario.title,
  summary: scenario.summary,
  seat: seatCardOf(scenario, seat),
  brief: scenario.seats.find(({ id }) => id === seat)?.brief ?? "",
  start: scenario.clock.start,
  objectives: scenario.objectives.map(({ text }) => text),
  sources: scenario.sources,
});
