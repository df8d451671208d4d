import type { Node, Program, ProgramTransition } from "#engine/program";
import { actTexts } from "../text/actText.ts";
import { conditionText } from "../text/codeText.ts";
import type { Thing } from "./behaviour.ts";
import { seersOfState } from "./seers.ts";

/** The author's states with what entering, leaving, signals and time do in them, and the endings. */
export const listStates = (program: Program): readonly Thing[] => [
  ...program.nodes.filter(({ role }) => role === "state").map((node) => toState(program, node)),
  ...program.endings.map(
    ({ id, node }): Thing => ({ kind: "ending", id, aspects: { state: program.nodes[node]?.path ?? "" } }),
  ),
];

const toState = (program: Program, node: Node): Thing => ({
  kind: "state",
  id: node.path,
  aspects: {
    kind:
      node.kind === "parallel"
        ? "regions"
        : node.kind === "compound" && program.windows[node.window] === undefined
          ? "states"
          : "",
    start: program.nodes[node.start]?.role === "state" ? (program.nodes[node.start]?.id ?? "") : "",
    enter: actTexts(program, node.enter).join("; "),
    exit: actTexts(program, node.exit).join("; "),
    ...seersOfState(program, node.path),
    ...transitionAspects(program, node.index),
  },
});

/** What leads on from a node, by what makes it happen; several of one cause in the order in which they are tried. */
const transitionAspects = (program: Program, source: number): Thing["aspects"] => {
  const aspects: Record<string, string> = {};
  for (const transition of program.transitions.filter((one) => one.source === source)) {
    const cause = causeOf(program, transition);
    if (cause === undefined) continue;
    const before = aspects[cause];
    const text = transitionText(program, transition);
    aspects[cause] = before === undefined ? text : `${before}, else ${text}`;
  }
  return aspects;
};

/** A deadline belongs to the window. */
const causeOf = ({ signals, timers }: Program, { trigger }: ProgramTransition): string | undefined => {
  switch (trigger.kind) {
    case "always":
      return "always";
    case "signal":
      return `on ${signals[trigger.signal]}`;
    case "timer": {
      const timer = timers[trigger.timer];
      return timer?.kind === "after" || timer?.kind === "every" ? `${timer.kind} ${timer.hours}h` : undefined;
    }
    case "option":
    case "several":
    case "seal":
    case "sealed":
    case "initiative":
      return undefined;
  }
};

/** Under which condition, with what effects, to where. */
export const transitionText = (program: Program, { when, act, target }: ProgramTransition): string => {
  const parts = [
    when === undefined ? "" : `when ${conditionText(program, when)}`,
    actTexts(program, act).join("; "),
    target < 0 ? "" : `to ${program.nodes[target]?.path.replace(/:.*$/, "")}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "nothing" : parts.join(", ");
};
