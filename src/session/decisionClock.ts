import { createCountdown } from "./countdown.ts";
import type { SittingEnvironment } from "./sittingOptions.ts";

/** The live timer of a sitting: how long the person may take for a decision. Game time is another thing and stands still meanwhile. */
export type ClockState = {
  /** Seconds for each decision; absent while the clock is switched off. */
  readonly perDecision?: number;
  /** Whole seconds left for the open decision, 0 when its time is over; absent where none is asked for. */
  readonly left?: number;
  readonly running: boolean;
};

/** What a person may do with the clock at any time (WCAG 2.2.1: switch off, adjust, extend). */
export type ClockCommands = {
  /** How many seconds each decision may take, or undefined for as long as one likes; the open one starts over. */
  readonly set: (perDecision: number | undefined) => void;
  readonly addTime: () => void;
  /** Stops the clock until the function given back is called: a dialog is open, or the page is hidden. */
  readonly hold: () => () => void;
};

/** How much `addTime` adds. */
const ADDED_SECONDS = 60;

export type DecisionClock = ClockCommands & {
  readonly state: () => ClockState;
  /** The open window, if there is one; `fresh` gives it all its time even if it is the same as before. */
  readonly ask: (window: string | undefined, fresh: boolean) => void;
  readonly setPaused: (paused: boolean) => void;
};

type Options = {
  readonly environment: SittingEnvironment;
  readonly perDecision: number | undefined;
  readonly onChange: () => void;
  /** Called once a decision, when its time is over. */
  readonly onTimeUp: () => void;
};

/** A clock that runs while a decision is asked for, no one holds it and it isn't paused. */
export const createDecisionClock = ({ environment, onChange, onTimeUp, ...options }: Options): DecisionClock => {
  let { perDecision } = options;
  let window: string | undefined;
  let timed: string | undefined;
  let holders = 0;
  let paused = false;
  const countdown = createCountdown(environment, (isOver) => {
    onChange();
    if (isOver) onTimeUp();
  });

  /** Stands still, changes something, and runs on if it may. */
  const change = (apply: () => void): void => {
    countdown.stop();
    apply();
    const isAsked = perDecision !== undefined && window !== undefined;
    if (isAsked && countdown.leftMs() > 0 && holders === 0 && !paused) countdown.run();
    onChange();
  };

  const restart = (): void => countdown.put((perDecision ?? 0) * 1000);

  return {
    state: () => ({
      ...(perDecision === undefined ? {} : { perDecision }),
      ...(perDecision === undefined || window === undefined ? {} : { left: Math.ceil(countdown.leftMs() / 1000) }),
      running: countdown.isRunning(),
    }),
    ask: (asked, fresh) => {
      change(() => {
        window = asked;
        if (asked === undefined || (asked === timed && !fresh)) return;
        timed = asked;
        restart();
      });
    },
    set: (seconds) => {
      change(() => {
        perDecision = seconds;
        restart();
      });
    },
    addTime: () => {
      change(() => countdown.put(countdown.leftMs() + ADDED_SECONDS * 1000));
    },
    hold: () => {
      let held = true;
      change(() => {
        holders += 1;
      });
      return () => {
        if (!held) return;
        held = false;
        change(() => {
          holders -= 1;
        });
      };
    },
    setPaused: (standing) => {
      change(() => {
        paused = standing;
      });
    },
  };
};
