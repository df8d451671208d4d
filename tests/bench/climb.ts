/** The three orders of workload W, in the scenario's order. */
export const ORDERS = ["escalate", "hold", "deescalate"] as const;

export const ENDINGS = ["war", "collapse", "settled"] as const;
export type Ending = (typeof ENDINGS)[number];

/** What became of one run of workload W. */
export type Climb = { readonly turns: number; readonly ending: Ending };

/** Plays the run of a seed. */
export type Climber = (seed: number) => Climb;

export const toEnding = (text: string): Ending => {
  const ending = ENDINGS.find((one) => one === text);
  if (ending === undefined) throw new Error(`"${text}" is no ending of the ladder`);
  return ending;
};
