/** Messages about a sitting with several seats, in one language. */
export type SittingWording = {
  /** Why something can't be done now, for reasons outside of the scenario's rules. */
  readonly standing: {
    readonly "not-seated": string;
    readonly "not-yours": string;
    readonly "white-cell": string;
    readonly "stands-still": string;
    readonly "too-late": string;
    readonly "nobody-moves": string;
    readonly "not-your-choice": string;
  };
  readonly unknown: (what: "unknown-seat" | "unknown-policy", id: string, known: readonly string[]) => string;
  /** News of who plays a seat from now on; `policy` is that policy's name. */
  readonly handover: (seat: string, to: "person" | "policy" | "white_cell", policy: string | undefined) => string;
};
