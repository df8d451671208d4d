/** Lengths in CSS pixels at a text of 16 px. The page's styles give the texts the same room. */
export const TREE = {
  /** For the names of the lanes. */
  left: 124,
  /** For the acts, and for the days. */
  act: 26,
  head: 34,
  day: 84,
  foot: 16,
  /** What a node and its label have across, and what is free between two of them. */
  cell: 128,
  gutter: 28,
  /** What a node has across that isn't labelled. */
  bare: 18,
  /** Half of a node's width. */
  node: 9,
  /** Room above a lane's line, and below it: for a label, for a question with its answer, for neither. */
  air: 10,
  label: 50,
  answer: 62,
  blank: 12,
  /** A line of what was not taken, and how many of them are named. */
  branch: 14,
  named: 3,
  /** A lane where nothing has happened. */
  quiet: 30,
  fan: 236,
  option: 34,
  fog: 56,
  ending: 190,
  pill: 32,
} as const;
