import { chooserOf } from "./chooserOf.ts";
import type { Diagram, DiagramEdge, DiagramState } from "./diagram.ts";

/** The diagram as a Mermaid `stateDiagram-v2`. States are named by their paths, with `__` for the dots. */
export const toMermaid = (diagram: Diagram): string =>
  `${[
    "stateDiagram-v2",
    `  accTitle: ${plain(diagram.title)}`,
    ...diagram.states.filter(({ parent }) => parent === undefined).flatMap((state) => stateLines(diagram, state, "  ")),
    ...diagram.edges.filter(({ from, to }) => innermostAround(from, to) === "").map((edge) => edgeLine(edge, "  ")),
    ...diagram.states.flatMap((state) => styleLine(state)),
    ...Object.keys(STYLES).map((name) => `  classDef ${name} ${STYLES[name]}`),
  ].join("\n")}\n`;

const STYLES: Readonly<Record<string, string>> = {
  decide: "fill:#dbeafe,color:#111",
  chance: "fill:#fef3c7,color:#111",
  together: "fill:#ede9fe,color:#111",
  ending: "fill:#e5e7eb,color:#111,stroke-width:3px",
};

const stateLines = (diagram: Diagram, state: DiagramState, indent: string): readonly string[] => {
  const name = idOf(state.path);
  const head = `${indent}state "${captionOf(state)}" as ${name}`;
  const inner = diagram.states.filter(({ parent }) => parent === state.path);
  if (inner.length === 0) return [head];
  const deeper = `${indent}  `;
  const edges = diagram.edges.filter(({ from, to }) => innermostAround(from, to) === state.path);
  return [
    `${head} {`,
    ...(state.start === undefined ? [] : [`${deeper}[*] --> ${idOf(state.start)}`]),
    ...regionLines(diagram, state.kind, inner, deeper),
    ...edges.map((edge) => edgeLine(edge, deeper)),
    `${indent}}`,
  ];
};

/** Regions that are active at once are parted by a line of dashes. */
const regionLines = (
  diagram: Diagram,
  kind: DiagramState["kind"],
  inner: readonly DiagramState[],
  indent: string,
): readonly string[] =>
  inner.flatMap((state, index) => [
    ...(kind === "parallel" && index > 0 ? [`${indent}--`] : []),
    ...stateLines(diagram, state, indent),
  ]);

const edgeLine = ({ from, to, label }: DiagramEdge, indent: string): string =>
  `${indent}${idOf(from)} --> ${idOf(to)}: ${plain(label)}`;

const captionOf = ({ title, window, ending }: DiagramState): string => {
  const who = window && chooserOf(window);
  return plain(`${title}${who === undefined ? "" : ` (${who})`}${ending === undefined ? "" : ` (ending: ${ending})`}`);
};

const styleLine = (state: DiagramState): readonly string[] => {
  const style = styleOf(state);
  return style === undefined ? [] : [`  class ${idOf(state.path)} ${style}`];
};

const styleOf = ({ window, ending }: DiagramState): string | undefined => {
  if (ending !== undefined) return "ending";
  return window?.kind;
};

/** A prefix keeps Mermaid's own words, such as `end`, from being read as such. */
const idOf = (path: string): string => `s_${path.replaceAll(".", "__")}`;

/** The path of the innermost state that holds both; empty when they stand in different charts. */
const innermostAround = (from: string, to: string): string => {
  const [one, other] = [from, to].map((path) => path.split(".").slice(0, -1));
  const shared = one?.findIndex((part, index) => part !== other?.[index]) ?? 0;
  return one?.slice(0, shared < 0 ? one.length : shared).join(".") ?? "";
};

/** Mermaid's entities for what would end a text or be read as a mark. */
const plain = (text: string): string =>
  text.replace(/\s+/gu, " ").replace(/[#;:"<>{}[\]|&%`\\]/gu, (mark) => `#${mark.codePointAt(0)};`);
