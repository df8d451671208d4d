/** The chart in which chance draws, once a day, what happens where no one sits as the White Cell. */
export const EVENTS = "events";

/** Its two states: a day passes, and what it brings is drawn. */
export const DAY = "day";
export const DRAW = "draw";

/** What is drawn on a day on which nothing happens. */
export const NOTHING_HAPPENS = "nothing";

/** The variable that counts how often an inject has happened, drawn or sent. */
export const happenedVariable = (inject: string): string => `happened_${inject}`;
