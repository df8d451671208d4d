/** What the middle of the room shows. */
export const LOOKS = ["map", "both", "tree"] as const;
export type Look = (typeof LOOKS)[number];
