/** The chart in which stances are drawn, before anything else; each seat's window is named after it. */
export const STANCES = "stances";

/** Where that chart stands when all are drawn. */
export const DRAWN = "drawn";

/** The variable that holds a seat's stance, as expressions read it. */
export const stanceVariable = (seat: string): string => `stance_${seat}`;
