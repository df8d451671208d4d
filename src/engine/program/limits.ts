/**
 * More microsteps than this from a choice to the next question are a loop. Each of the clock's steps, each timer, each `always` and
 * each signal is one, whether anything hears it or not; both executors count alike.
 */
export const MOST_MICROSTEPS = 10_000;

/** More choices than this on end by policies and chance, with no person asked in between, are a loop. */
export const MOST_AUTOMATIC_CHOICES = 10_000;
