import { Graph, layout } from "@dagrejs/dagre";
import type { Diagram, DiagramEdge, DiagramState } from "#export";

/** A chart with places, in pixels from its upper left corner. */
export type ChartLayout = {
  readonly width: number;
  readonly height: number;
  /** Outer states before inner ones, so that these are drawn on top. */
  readonly states: readonly (DiagramState & Box)[];
  readonly edges: readonly { readonly id: string; readonly label: string; readonly points: readonly Point[] }[];
};

/** `x` and `y` are the upper left corner. */
type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly holds: boolean;
};
type Point = { readonly x: number; readonly y: number };

const STATE = { width: 150, height: 44 } as const;

/** Lays out one chart from top to bottom. Edges between the same two states are one line. */
export const layOutChart = (diagram: Diagram, chart: string): ChartLayout => {
  const states = diagram.states.filter(({ path }) => path.startsWith(`${chart}.`));
  const graph = new Graph({ compound: true });
  graph.setGraph({ rankdir: "TB", nodesep: 24, ranksep: 36, marginx: 8, marginy: 8 });
  for (const { path } of states) graph.setNode(path, { ...STATE });
  for (const { path, parent } of states) if (parent !== undefined && parent !== chart) graph.setParent(path, parent);
  const lines = toLines(diagram, states);
  for (const { from, to } of lines) graph.setEdge(from, to, {});
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    states: states.map((state) => {
      const { x = 0, y = 0, width: wide = 0, height: high = 0 } = graph.node(state.path);
      return {
        ...state,
        x: x - wide / 2,
        y: y - high / 2,
        width: wide,
        height: high,
        holds: holds(states, state.path),
      };
    }),
    edges: lines.map(({ from, to, label }) => ({
      id: `${from} ${to}`,
      label,
      points: graph.edge(from, to).points ?? [],
    })),
  };
};

const holds = (states: readonly DiagramState[], path: string): boolean => states.some(({ parent }) => parent === path);

type Line = Pick<DiagramEdge, "from" | "to" | "label">;

/** The layout knows no line to a state that holds others, so it leads to the one that is entered first. */
const toLines = (diagram: Diagram, states: readonly DiagramState[]): readonly Line[] => {
  const lines = new Map<string, Line>();
  const known = new Set(states.map(({ path }) => path));
  for (const edge of diagram.edges) {
    const [from, to] = [innermost(states, edge.from), innermost(states, edge.to)];
    if (from === to || !known.has(from) || !known.has(to)) continue;
    const before = lines.get(`${from} ${to}`);
    lines.set(`${from} ${to}`, {
      from,
      to,
      label: before === undefined ? edge.label : `${before.label}\n${edge.label}`,
    });
  }
  return [...lines.values()];
};

const innermost = (states: readonly DiagramState[], path: string): string => {
  const start =
    states.find((state) => state.path === path)?.start ?? states.find(({ parent }) => parent === path)?.path;
  return start === undefined ? path : innermost(states, start);
};
