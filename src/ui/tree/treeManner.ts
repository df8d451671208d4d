/** How the tree is shown: a piece of it with every label, all of it with those of the seat's own decisions, or in words. */
export const TREE_MANNERS = ["close", "whole", "words"] as const;
export type TreeManner = (typeof TREE_MANNERS)[number];
