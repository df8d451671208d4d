/** Lengths in CSS pixels at a text of 16 px. The page's styles give the texts the same room. */
export const TREE = {
  /** For the names of the lanes. */
  left: 124,
  /** For the days. */
  head: 34,
  foot: 16,
  /** What a node and its label have across, and what is free between two of them. */
  cell: 132,
  gutter: 30,
  /** Half of a node's width. */
  node: 9,
  /** Room below a lane's line for labels, and above it. */
  label: 58,
  air: 18,
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
