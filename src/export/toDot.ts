import { chooserOf } from "./chooserOf.ts";
import type { Diagram, DiagramEdge, DiagramState } from "./diagram.ts";

/** The diagram in the DOT language of Graphviz: a cluster for each chart and each state with inner states. */
export const toDot = (diagram: Diagram): string =>
  `${[
    `digraph ${quote(diagram.title)} {`,
    '  compound=true; rankdir=TB; fontname="Helvetica";',
    '  node [shape=box, style="rounded,filled", fillcolor=white, fontname="Helvetica"];',
    '  edge [fontname="Helvetica", fontsize=10];',
    ...diagram.states.filter(({ parent }) => parent === undefined).flatMap((state) => stateLines(diagram, state, "  ")),
    ...diagram.edges.map((edge) => `  ${edgeText(diagram, edge)}`),
    "}",
  ].join("\n")}\n`;

const stateLines = (diagram: Diagram, state: DiagramState, indent: string): readonly string[] => {
  const inner = diagram.states.filter(({ parent }) => parent === state.path);
  if (inner.length === 0) return [`${indent}${quote(state.path)} [label=${quote(captionOf(state))}${look(state)}];`];
  return [
    `${indent}subgraph ${quote(clusterOf(state.path))} {`,
    `${indent}  label=${quote(state.title)};${state.kind === "parallel" ? " style=dashed;" : ""}`,
    ...(state.start === undefined
      ? []
      : [
          `${indent}  ${quote(`${state.path}:start`)} [shape=point, label=""];`,
          `${indent}  ${quote(`${state.path}:start`)} -> ${endOf(diagram, state.start)}${attributes({ lhead: clusterAt(diagram, state.start) })};`,
        ]),
    ...inner.flatMap((one) => stateLines(diagram, one, `${indent}  `)),
    `${indent}}`,
  ];
};

const captionOf = ({ title, window }: DiagramState): string => {
  if (window === undefined) return title;
  return `${title}\n${chooserOf(window)}`;
};

const look = ({ window, ending }: DiagramState): string => {
  if (ending !== undefined) return ", peripheries=2, fillcolor=gray90";
  if (window === undefined) return "";
  return `, fillcolor=${FILLS[window.kind]}`;
};

const FILLS: Readonly<Record<NonNullable<DiagramState["window"]>["kind"], string>> = {
  decide: "lightblue",
  together: "lightblue",
  chance: "lightyellow",
};

const edgeText = (diagram: Diagram, { from, to, kind, label }: DiagramEdge): string => {
  const style = kind === "signal" ? { style: "dashed" } : kind === "time" ? { style: "dotted" } : {};
  return `${endOf(diagram, from)} -> ${endOf(diagram, to)}${attributes({
    label,
    ...style,
    ltail: from === to ? undefined : clusterAt(diagram, from),
    lhead: from === to ? undefined : clusterAt(diagram, to),
  })};`;
};

/** An edge can't end at a cluster, so it ends at a state inside it and is cut off at its border. */
const endOf = (diagram: Diagram, path: string): string => {
  const inner = diagram.states.find(({ parent }) => parent === path);
  return inner === undefined ? quote(path) : endOf(diagram, startOf(diagram, path) ?? inner.path);
};

const startOf = ({ states }: Diagram, path: string): string | undefined =>
  states.find((state) => state.path === path)?.start;

const clusterAt = ({ states }: Diagram, path: string): string | undefined =>
  states.some(({ parent }) => parent === path) ? clusterOf(path) : undefined;

const clusterOf = (path: string): string => `cluster_${path}`;

const attributes = (named: Readonly<Record<string, string | undefined>>): string => {
  const written = Object.entries(named).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${quote(value)}`,
  );
  return written.length === 0 ? "" : ` [${written.join(", ")}]`;
};

const quote = (text: string): string =>
  `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
