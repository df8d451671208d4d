/** The charts of a scenario as their author sees them: the engine's own states are folded into those that have windows. */
export type Diagram = {
  readonly title: string;
  /** Every state, outer before inner, in file order; a chart is its outermost state. */
  readonly states: readonly DiagramState[];
  readonly edges: readonly DiagramEdge[];
};

export type DiagramState = {
  /** The chart's id and the ids from there down, joined by dots. Stable: it names the state in every format. */
  readonly path: string;
  readonly title: string;
  readonly kind: "atomic" | "compound" | "parallel";
  /** Path of the state around it; absent for a chart. */
  readonly parent?: string;
  /** Path of the inner state that is entered first. */
  readonly start?: string;
  /** Who chooses here. */
  readonly window?: { readonly kind: "decide" | "together" | "chance"; readonly seats: readonly string[] };
  /** How the run ends here. */
  readonly ending?: string;
};

export type DiagramEdge = {
  readonly from: string;
  /** Where `from` and `to` are the same, the state is left and entered again, or stays as it is. */
  readonly to: string;
  readonly kind: "signal" | "time" | "choice" | "chance" | "always";
  /** What makes it happen: a signal, a time, an option, a condition. */
  readonly label: string;
};
