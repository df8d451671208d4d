import type { Node, Program, ProgramTransition, ProgramWindow } from "#engine/program";
import { authoredState } from "#engine/program";
import type { Diagram, DiagramEdge, DiagramState } from "./diagram.ts";
import { conditionText, numberText } from "./text/codeText.ts";
import { destination, outward } from "./text/destination.ts";

/** The diagram of a program; of some charts only where they are named. */
export const toDiagram = (program: Program, charts?: readonly string[]): Diagram => {
  const roots = new Set(program.roots.filter((root) => charts?.includes(program.nodes[root]?.id ?? "") ?? true));
  const isShown = ({ chart }: Node): boolean => roots.has(program.roots[chart] ?? -1);
  return {
    title: program.scenario.title,
    states: program.nodes
      .filter((node) => node.role === "state" && isShown(node))
      .map((node) => toState(program, node)),
    edges: program.transitions.flatMap((transition) => {
      const source = program.nodes[transition.source];
      return source === undefined || !isShown(source) ? [] : toEdge(program, source, transition);
    }),
  };
};

const toState = (program: Program, node: Node): DiagramState => {
  const parent = program.nodes[node.parent];
  const start = program.nodes[node.start];
  const window = program.windows.find((one) => one.node === node.index);
  const ending = program.endings[node.ending];
  return {
    path: node.path,
    title: titleOf(program, node),
    kind: window !== undefined ? "atomic" : node.kind,
    ...(parent === undefined ? {} : { parent: parent.path }),
    ...(start === undefined || start.role !== "state" ? {} : { start: start.path }),
    ...(window === undefined ? {} : { window: { kind: window.kind, seats: seatsOf(program, window) } }),
    ...(ending === undefined ? {} : { ending: authoredEnding(program, node)?.kind ?? "" }),
  };
};

const titleOf = (program: Program, node: Node): string => {
  if (node.parent < 0) return program.scenario.charts[node.chart]?.name ?? node.id;
  return authoredState(program, node.path)?.title ?? authoredEnding(program, node)?.title ?? node.id;
};

const authoredEnding = (program: Program, { path }: Node) => {
  const state = authoredState(program, path);
  return state?.kind === "atomic" ? state.ending : undefined;
};

const seatsOf = ({ seats }: Program, { desks }: ProgramWindow): readonly string[] =>
  desks.flatMap(({ seat }) => seats[seat] ?? []);

const toEdge = (program: Program, source: Node, transition: ProgramTransition): readonly DiagramEdge[] => {
  const told = tell(program, transition);
  if (told === undefined) return [];
  const from = outward(program, source);
  const to = outward(program, destination(program, source, transition.target));
  const condition = transition.when === undefined ? "" : conditionText(program, transition.when);
  const label = [told.label, condition === "" ? "" : `[${condition}]`].filter((part) => part !== "").join(" ");
  return [{ from: from.path, to: to.path, kind: told.kind, label }];
};

type Told = Pick<DiagramEdge, "kind" | "label">;

const isSettling = ({ nodes }: Program, node: number): boolean => nodes[node]?.role === "settling";

/** What the author wrote that makes a transition; undefined for the engine's own steps inside a window. */
const tell = (program: Program, { trigger, source }: ProgramTransition): Told | undefined => {
  switch (trigger.kind) {
    case "always":
      return { kind: "always", label: isSettling(program, source) ? "resolve" : "always" };
    case "signal":
      return { kind: "signal", label: program.signals[trigger.signal] ?? "" };
    case "timer":
      return tellTimer(program, trigger.timer);
    case "option":
      return tellOption(program, program.windows[trigger.window], trigger.option);
    case "several":
      return tellSeveral(program.windows[trigger.window]);
    case "seal":
    case "sealed":
    case "initiative":
      return undefined;
  }
};

/** The end of what a choice takes is the choice's own edge, and an initiative's is none. */
const tellTimer = (program: Program, index: number): Told | undefined => {
  const timer = program.timers[index];
  if (timer?.kind === "after" || timer?.kind === "every")
    return { kind: "time", label: `${timer.kind} ${timer.hours}h` };
  if (timer?.kind !== "deadline") return undefined;
  const window = program.windows.find(({ deadlineTimer }) => deadlineTimer === index);
  return { kind: "time", label: `deadline ${timer.hours}h: ${window?.desks[0]?.options[window.otherwise]?.id}` };
};

const tellOption = (program: Program, window: ProgramWindow | undefined, index: number): Told => {
  const option = window?.desks[0]?.options[index];
  const takes = option === undefined || option.takesHours === 0 ? "" : `, takes ${option.takesHours}h`;
  if (window?.kind === "chance" && option !== undefined)
    return { kind: "chance", label: `${option.id} (p ${numberText(program, option.weight)})${takes}` };
  const when = option?.when === undefined ? "" : ` [${conditionText(program, option.when)}]`;
  return { kind: "choice", label: `${option?.id}${takes}${when}` };
};

const tellSeveral = (window: ProgramWindow | undefined): Told => {
  const names = window?.desks[0]?.options.map(({ id }) => id).join(", ");
  return { kind: "choice", label: `${window?.low}..${window?.high} of ${names}` };
};
