import type { Phase } from "#sitting";

/** What the author has the seat do when it doesn't decide. Without a deadline, or with that option locked, nothing is taken. */
export const toOtherwise = (phase: Phase | undefined): readonly string[] => {
  if (phase?.kind !== "deciding") return [];
  const { options, choose, deadline } = phase.decision;
  if (deadline === undefined || choose.low > 1) return [];
  const isOpen = options.some(({ id, locked }) => id === deadline.option && locked === undefined);
  return isOpen ? [deadline.option] : [];
};
