import type { Choice } from "#engine/program";
import { choiceOf } from "./choiceOf.ts";
import type { Kernel } from "./loadKernel.ts";

/** A choice and the path of the window at which it was made. */
export type MadeChoice = { readonly window: string; readonly choice: Choice };

export type Numbering = {
  /** Each different choice once, in the order in which they first came up. */
  readonly made: readonly MadeChoice[];
  /** The number of the choice that the kernel has just made by this transition. */
  readonly numberOf: (transition: number) => number;
};

/** Numbers the choices that a kernel makes: all but those of several options cost one look into a table. */
export const numberChoices = ({ program, chosen }: Kernel): Numbering => {
  const made: MadeChoice[] = [];
  const known = new Int32Array(program.transitions.length).fill(-1);
  const isSeveral = program.transitions.map(({ trigger }) => trigger.kind === "several");
  const several = new Map<string, number>();
  const add = (transition: number): number => {
    const trigger = program.transitions[transition]?.trigger;
    const window = trigger !== undefined && "window" in trigger ? (program.windows[trigger.window]?.path ?? "") : "";
    return made.push({ window, choice: choiceOf(program, transition, (option) => chosen[option] === 1) }) - 1;
  };
  const numberSeveral = (transition: number): number => {
    const trigger = program.transitions[transition]?.trigger;
    const options = trigger?.kind === "several" ? (program.windows[trigger.window]?.desks[0]?.options.length ?? 0) : 0;
    const key = `${transition}:${chosen.subarray(0, options).join("")}`;
    const number = several.get(key) ?? add(transition);
    several.set(key, number);
    return number;
  };
  return {
    made,
    numberOf: (transition) => {
      const number = known[transition] ?? -1;
      if (number >= 0) return number;
      if (isSeveral[transition] === true) return numberSeveral(transition);
      known[transition] = add(transition);
      return known[transition] ?? 0;
    },
  };
};
