export { layOutTree } from "./tree/layOutTree.ts";
export { TREE } from "./tree/measures.ts";
export type { TreeLayout, TreePlan } from "./tree/treeLayout.ts";
