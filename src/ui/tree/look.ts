import type { TreeManner } from "./treeManner.ts";

/** What the middle of the room shows. */
export const LOOKS = ["map", "both", "tree"] as const;
export type Look = (typeof LOOKS)[number];

/** How the tree is shown at first: all of it where it has little room. */
export const FIRST_MANNER: Readonly<Record<Exclude<Look, "map">, TreeManner>> = { both: "whole", tree: "close" };
