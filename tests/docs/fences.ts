/** A block of code in a page: what stands behind its three marks, its text, and the line of the page where it begins. */
export type Fence = { readonly info: string; readonly text: string; readonly line: number };

/** The blocks of code of a Markdown page, in order. */
export const fencesIn = (page: string): readonly Fence[] =>
  [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(({ 1: info = "", 2: text = "", index }) => ({
    info,
    text,
    line: page.slice(0, index).split("\n").length,
  }));
