import { TREE } from "./measures.ts";
import type { TreeLayout, TreePlan } from "./treeLayout.ts";

/** The room above the first lane: for the days, and for the acts where there are any. */
export const headOf = ({ acts }: Pick<TreePlan, "acts">): number => TREE.head + (acts.length === 0 ? 0 : TREE.act);

/** Each act over its columns. */
export const actsOf = ({ acts }: TreePlan, columns: readonly number[], right: number): TreeLayout["acts"] =>
  acts.map(({ id, node }, index) => {
    const next = acts[index + 1];
    return { id, x: columns[node] ?? 0, right: next === undefined ? right : (columns[next.node] ?? right) };
  });

/** Where each day begins; one that has no room after the day before it has no name. */
export const daysOf = (plan: TreePlan, columns: readonly number[]): TreeLayout["days"] => {
  let free = 0;
  return plan.days.flatMap(({ id, node }) => {
    const x = columns[node] ?? 0;
    if (x < free) return [];
    free = x + TREE.day;
    return [{ id, x, y: headOf(plan) - TREE.head + 8 }];
  });
};
