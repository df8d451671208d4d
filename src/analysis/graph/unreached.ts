import { formatChoice, type Program } from "#engine";
import type { StateGraph } from "./stateGraph.ts";

/** What the author wrote and no state or way of a graph covers; in a graph that isn't complete, what none covers yet. */
export type Unreached = {
  /** Paths of states that are never entered. */
  readonly states: readonly string[];
  /** Options, outcomes of chance and initiatives that are never legal, each as a choice is written. */
  readonly options: readonly string[];
  readonly endings: readonly string[];
};

/** What a search never covered. The kernel has to be a watched one. Linear in the program's tables. */
export const unreachedIn = ({ kernel: { program }, entered, taken, chosen, endings }: StateGraph): Unreached => {
  const { nodes, roots, transitions } = program;
  const legal = new Set(
    transitions.flatMap(({ index }) =>
      taken[index] === 1 ? wordsOf(program, index, (option) => (((chosen[index] ?? 0) >>> option) & 1) === 1) : [],
    ),
  );
  const all = transitions.flatMap(({ index }) => wordsOf(program, index, () => true));
  return {
    states: nodes
      .filter(({ index, role }) => role === "state" && !roots.includes(index) && entered[index] === 0)
      .map(({ path }) => path),
    options: [...new Set(all)].filter((word) => !legal.has(word)),
    endings: program.endings.filter((_, index) => endings[index] === 0).map(({ id }) => id),
  };
};

/** The single choices that a transition stands for, as they are written; none where it isn't a choice. */
const wordsOf = (program: Program, transition: number, isChosen: (option: number) => boolean): readonly string[] => {
  const trigger = program.transitions[transition]?.trigger;
  if (trigger?.kind === "initiative") {
    const { seat = -1, id = "" } = program.initiatives[trigger.initiative] ?? {};
    return [formatChoice(program, { kind: "initiative", seat: program.seats[seat] ?? "", initiative: id })];
  }
  if (trigger?.kind !== "option" && trigger?.kind !== "several" && trigger?.kind !== "seal") return [];
  const window = program.windows[trigger.window];
  const desk = window?.desks[trigger.kind === "seal" ? trigger.desk : 0];
  const options = (desk?.options ?? []).filter((_, index) =>
    trigger.kind === "several" ? isChosen(index) : index === trigger.option,
  );
  const seat = program.seats[desk?.seat ?? -1] ?? "chance";
  return options.map(({ id }) =>
    formatChoice(program, { kind: "option", window: window?.path ?? "", seat, options: [id] }),
  );
};
