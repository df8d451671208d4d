import type { Act, Node, Program, ProgramTransition } from "#engine/program";
import { authoredState, eventTypeOf, injectType } from "#engine/program";
import { actTexts } from "./text/actText.ts";
import { conditionText } from "./text/codeText.ts";
import { guardText } from "./text/guardText.ts";

/**
 * The program as an XState 5 configuration in plain JSON, for `createMachine` and for Stately: the same states and
 * transitions as the machine that plays, with conditions and effects as the names of guards and actions. Times are real
 * delays in milliseconds.
 */
export const toXstate = (program: Program): XstateConfig => ({
  id: program.scenario.id,
  description: program.scenario.title,
  type: "parallel",
  context: Object.fromEntries(program.variables.map(({ id, start }) => [id, start])),
  on: Object.fromEntries(
    program.injects.map(({ index, when, act }) => [
      injectType(program, index),
      [{ ...guardOf(when === undefined ? undefined : conditionText(program, when)), actions: actionsOf(program, act) }],
    ]),
  ),
  states: childStates(program, program.roots),
});

type Named = { readonly type: string };
type Transition = {
  readonly target?: string;
  readonly reenter?: boolean;
  readonly guard?: Named;
  readonly actions: readonly Named[];
};
type Transitions = Readonly<Record<string, readonly Transition[]>>;

export type XstateConfig = {
  readonly id: string;
  readonly description?: string;
  readonly type?: "parallel";
  readonly initial?: string;
  readonly context?: Readonly<Record<string, number>>;
  readonly entry?: readonly Named[];
  readonly exit?: readonly Named[];
  readonly on?: Transitions;
  readonly after?: Transitions;
  readonly always?: readonly Transition[];
  readonly states: Readonly<Record<string, XstateConfig>>;
  /** What a reader of the diagram may want to know: the path in the scenario file. */
  readonly meta?: { readonly path: string; readonly ending?: string };
};

const childStates = (program: Program, children: readonly number[]): XstateConfig["states"] =>
  Object.fromEntries(
    children.flatMap((index) => {
      const node = program.nodes[index];
      return node === undefined ? [] : [[node.id, stateConfig(program, node)]];
    }),
  );

const stateConfig = (program: Program, node: Node): XstateConfig => {
  const own = program.transitions.filter(({ source }) => source === node.index);
  const start = program.nodes[node.start];
  const title = node.role === "state" ? authoredState(program, node.path)?.title : undefined;
  const ending = program.endings[node.ending]?.id;
  return {
    id: machineId(node),
    ...(title === undefined ? {} : { description: title }),
    ...(node.kind === "parallel" ? { type: "parallel" } : {}),
    ...(start === undefined ? {} : { initial: start.id }),
    entry: actionsOf(program, node.enter),
    exit: actionsOf(program, node.exit),
    on: group(program, own, (one) => eventOf(program, one)),
    after: group(program, own, (one) => delayOf(program, one)),
    always: own.filter((one) => isImmediate(one)).map((one) => transitionConfig(program, one)),
    states: childStates(program, node.children),
    meta: { path: node.path, ...(ending === undefined ? {} : { ending }) },
  };
};

const isImmediate = ({ trigger }: ProgramTransition): boolean => trigger.kind === "always" || trigger.kind === "sealed";

const eventOf = (program: Program, { trigger }: ProgramTransition): string | undefined =>
  trigger.kind === "timer" ? undefined : eventTypeOf(program, trigger);

/** How long an initiative takes is known only when it is taken: its delay has a name instead of a number. */
const delayOf = (program: Program, { trigger }: ProgramTransition): string | undefined => {
  const timer = trigger.kind === "timer" ? program.timers[trigger.timer] : undefined;
  switch (timer?.kind) {
    case undefined:
      return undefined;
    case "aside":
      return "initiative";
    case "after":
    case "every":
    case "takes":
    case "deadline":
      return String(timer.hours * 3_600_000);
  }
};

const group = (
  program: Program,
  transitions: readonly ProgramTransition[],
  keyOf: (transition: ProgramTransition) => string | undefined,
): Transitions => {
  const groups = new Map<string, Transition[]>();
  for (const transition of transitions) {
    const key = keyOf(transition);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), transitionConfig(program, transition)]);
  }
  return Object.fromEntries(groups);
};

const transitionConfig = (program: Program, transition: ProgramTransition): Transition => {
  const node = program.nodes[transition.target];
  const stays = node !== undefined && node.parent === transition.source && node.role !== "state";
  return {
    ...(node === undefined ? {} : { target: `#${machineId(node)}`, reenter: !stays }),
    ...guardOf(whenTaken(program, transition)),
    actions: [...chosenActs(transition), ...actionsOf(program, transition.act)],
  };
};

const whenTaken = (program: Program, transition: ProgramTransition): string | undefined => {
  if (transition.trigger.kind === "sealed") return "every seat has chosen";
  return guardText(program, transition);
};

/** Of several options, or of a sealed choice, what happens is known only when they are chosen. */
const chosenActs = ({ trigger }: ProgramTransition): readonly Named[] =>
  trigger.kind === "several" || trigger.kind === "sealed" ? [{ type: "what was chosen happens" }] : [];

const guardOf = (text: string | undefined): { readonly guard?: Named } =>
  text === undefined ? {} : { guard: { type: text } };

const actionsOf = (program: Program, act: Act): readonly Named[] => actTexts(program, act).map((type) => ({ type }));

/** XState reads a dot in an id as a step inward. */
const machineId = ({ path }: Node): string => path.replaceAll(".", "/");
