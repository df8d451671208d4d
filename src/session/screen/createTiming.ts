import type { Note } from "#replay";
import type { Seen } from "#sitting";
import { type ClockCommands, createDecisionClock, type DecisionClock } from "../decisionClock.ts";
import type { SittingEnvironment } from "../sittingOptions.ts";

/** How long someone has for a question, and how long they have had. */
export type Timing = {
  readonly clock: Pick<DecisionClock, "state">;
  readonly clockCommands: (onSet: ((seconds: number | undefined) => void) | undefined) => ClockCommands;
  /** What is asked on the screen now, if anything is. */
  readonly ask: (seen: Seen | undefined, mayRun: boolean) => void;
  /** The next question is another one, even where it is asked at the same window. */
  readonly startAnew: () => void;
  readonly note: () => Note;
};

type Options = { readonly environment: SittingEnvironment; readonly clockSeconds: number | undefined };
type Calls = { readonly onChange: () => void; readonly onTimeUp: () => void };

export const createTiming = ({ environment, clockSeconds }: Options, calls: Calls): Timing => {
  const clock = createDecisionClock({ environment, perDecision: clockSeconds, ...calls });
  let question: string | undefined;
  let isNew = true;
  let since = environment.now();
  return {
    clock,
    clockCommands: (onSet) => ({
      addTime: clock.addTime,
      hold: clock.hold,
      set: (seconds) => {
        clock.set(seconds);
        onSet?.(seconds);
      },
    }),
    ask: (seen, mayRun) => {
      const asked = questionOf(seen);
      if (asked !== question || isNew) since = environment.now();
      question = asked;
      clock.setPaused(!mayRun);
      clock.ask(asked, isNew);
      if (asked !== undefined) isNew = false;
    },
    startAnew: () => {
      isNew = true;
    },
    note: () => ({ thinkSeconds: Math.max(0, Math.round((environment.now() - since) / 1000)) }),
  };
};

/** A window as one seat is asked there. */
const questionOf = (seen: Seen | undefined): string | undefined =>
  seen?.view.phase.kind === "deciding" ? `${seen.seat} ${seen.view.phase.decision.window}` : undefined;
