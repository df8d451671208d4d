import type { Choice, Program } from "#engine/program";
import { seatName } from "#engine/program";

/** The choice that a transition is; `isChosen` says which options (by index) where it takes several. */
export const choiceOf = (program: Program, transition: number, isChosen: (option: number) => boolean): Choice => {
  const trigger = program.transitions[transition]?.trigger;
  if (trigger?.kind === "initiative") {
    const initiative = program.initiatives[trigger.initiative];
    return { kind: "initiative", seat: seatName(program, initiative?.seat ?? -1), initiative: initiative?.id ?? "" };
  }
  const hasWindow = trigger?.kind === "option" || trigger?.kind === "several" || trigger?.kind === "seal";
  const window = hasWindow ? program.windows[trigger.window] : undefined;
  const desk = window?.desks[trigger?.kind === "seal" ? trigger.desk : 0];
  const isTaken = (index: number): boolean =>
    trigger?.kind === "several" ? isChosen(index) : hasWindow && index === trigger.option;
  const options = (desk?.options ?? []).flatMap(({ id }, index) => (isTaken(index) ? [id] : []));
  return { kind: "option", window: window?.path ?? "", seat: seatName(program, desk?.seat ?? -1), options };
};
