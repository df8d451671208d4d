import type { ChanceOdds, Decision, OptionCard } from "../sittingView.ts";
import type { TreeBranch } from "./treeView.ts";

/** The options of a decision: taken, missed or locked; `taken` is undefined while it is open. */
export const decisionBranches = (
  { options, initiatives }: Decision,
  taken: readonly string[] | undefined,
): readonly TreeBranch[] => [
  ...options.map((card) => branchOf(card, taken)),
  ...initiatives.filter(({ id }) => taken === undefined || taken.includes(id)).map((card) => branchOf(card, taken)),
];

const branchOf = ({ id, title, locked }: OptionCard, taken: readonly string[] | undefined): TreeBranch => {
  if (taken?.includes(id)) return { id, title, standing: "taken" };
  if (locked === undefined) return { id, title, standing: taken === undefined ? "open" : "missed" };
  const why = locked.why === undefined ? locked.failing : [locked.why, ...locked.failing];
  return { id, title, standing: "locked", why };
};

/** The outcomes of a draw with their odds; `drawn` is undefined while it is open. */
export const chanceBranches = (odds: readonly ChanceOdds[], drawn: string | undefined): readonly TreeBranch[] =>
  odds.map(({ id, title, probability }) => ({
    id,
    title,
    probability,
    standing: drawn === undefined ? "open" : id === drawn ? "taken" : "missed",
  }));
