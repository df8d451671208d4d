import type { Program } from "#engine/program";
import { ticks } from "./datamodel.ts";
import { assign } from "./express.ts";
import { GAME_CLOCK } from "./names.ts";
import { type Element, element } from "./xml.ts";

/**
 * The state that makes time pass, if the scenario has timers. It stands after all charts and hears every event from outside after them; once
 * that has been run to completion it sends itself `clock`. While no window is open that brings, one at a time, the clock's step to the next
 * hour at which something is due, or the first timer in file order that is due now. A send without a delay waits until nothing else is going on.
 */
export const gameClock = ({ timers }: Program): readonly Element[] => {
  if (timers.length === 0) return [];
  const wake = element("send", { event: "clock" });
  const isDue = "nextTimer(In) >= 0 && dueHours[nextTimer(In)]";
  return [
    element("state", { id: GAME_CLOCK }, [
      element("onentry", {}, [wake]),
      element("transition", { event: "clock", cond: `${isDue} > hour` }, [
        assign("hour", "dueHours[nextTimer(In)]"),
        wake,
      ]),
      element("transition", { event: "clock", cond: `${isDue} <= hour` }, [
        element("send", { eventexpr: "'time.' + nextTimer(In)" }),
        assign("dueHours[nextTimer(In)]", ticks(timers) ? "dueAgain(nextTimer(In))" : "-1"),
      ]),
      element("transition", { event: "choice initiative inject time" }, [wake]),
    ]),
  ];
};
