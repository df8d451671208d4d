/** What is to be placed. Ids are those of the caller. */
export type TreePlan = {
  readonly lanes: readonly { readonly id: string }[];
  /** In order; only the last may be open. */
  readonly nodes: readonly PlannedNode[];
  readonly endings: readonly string[];
  /** The ending that the way came to. */
  readonly reached?: string;
  /** From which node, by its index, an act or a day begins. */
  readonly acts: readonly { readonly id: string; readonly node: number }[];
  readonly days: readonly { readonly id: string; readonly node: number }[];
};

export type PlannedNode = {
  readonly id: string;
  readonly lane: string;
  readonly isOpen?: boolean;
  /** Whether its label is shown: a question with its answer, something that happened, or nothing. */
  readonly label: "answer" | "event" | "none";
  /** What was or is there to choose from; `isTaken` is on the thread. */
  readonly branches: readonly { readonly id: string; readonly isTaken: boolean }[];
};

export type Placed = { readonly id: string; readonly x: number; readonly y: number };

/** Places in CSS pixels from the upper left corner, and lines as SVG paths. */
export type TreeLayout = {
  readonly width: number;
  readonly height: number;
  /** `y` is the line's, which ends at `right`; `top` is where the lane's room begins. */
  readonly lanes: readonly ({ readonly id: string; readonly y: number } & {
    readonly top: number;
    readonly right: number;
  })[];
  /** The middle of each node; its label begins at `x - node` below it and is `cell` wide. */
  readonly nodes: readonly Placed[];
  /** By node: the line that leads to it from the one before; empty for the first. */
  readonly thread: readonly string[];
  /** What was not taken: where its name begins and the line to it. */
  readonly branches: readonly (Placed & { readonly node: string; readonly path: string })[];
  /** What can be chosen now. */
  readonly fan: readonly (Placed & { readonly path: string })[];
  readonly endings: readonly Placed[];
  /** The line from the last node to the ending that it came to; empty while there is none. */
  readonly finish: string;
  /** `right` is where the next one begins. */
  readonly acts: readonly { readonly id: string; readonly x: number; readonly right: number }[];
  readonly days: readonly { readonly id: string; readonly x: number; readonly y: number }[];
};
