import type { Code, Program, ProgramTransition } from "#engine";

/** The transitions that leave a node, by what makes them happen. */
export type TransitionTable = {
  readonly byThemselves: (node: number) => readonly ProgramTransition[];
  readonly choices: (node: number) => readonly ProgramTransition[];
  readonly timed: (node: number) => readonly ProgramTransition[];
  readonly hearing: (node: number, signal: number) => readonly ProgramTransition[];
};

export const tableOf = ({ nodes, transitions }: Program): TransitionTable => {
  const of = (isOne: (one: ProgramTransition) => boolean): ((node: number) => readonly ProgramTransition[]) => {
    const byNode = nodes.map(({ index }) => transitions.filter((one) => one.source === index && isOne(one)));
    return (node) => byNode[node] ?? [];
  };
  const signals = of(({ trigger }) => trigger.kind === "signal");
  return {
    byThemselves: of(({ trigger }) => trigger.kind === "always" || trigger.kind === "sealed"),
    choices: of(({ trigger: { kind } }) => kind === "option" || kind === "several" || kind === "initiative"),
    timed: of(({ trigger }) => trigger.kind === "timer"),
    hearing: (node: number, signal: number) =>
      signals(node).filter(({ trigger }) => trigger.kind === "signal" && trigger.signal === signal),
  };
};

/** Whether a choice is legal, as far as the rules say it by one condition. */
export const conditionOf = (
  { windows, initiatives }: Program,
  { trigger, when }: ProgramTransition,
): Code | undefined => {
  switch (trigger.kind) {
    case "option":
      return windows[trigger.window]?.desks[0]?.options[trigger.option]?.when;
    case "initiative":
      return initiatives[trigger.initiative]?.when;
    case "always":
    case "signal":
    case "timer":
    case "several":
    case "seal":
    case "sealed":
      return when;
  }
};
