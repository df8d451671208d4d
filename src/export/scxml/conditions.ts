import type { Code, Program, ProgramInitiative, ProgramTransition, ProgramWindow } from "#engine/program";
import { conditionsOf } from "../text/guardText.ts";
import { conditionOf, isIn, numberOf } from "./express.ts";
import { dueHour, sealedChoice, timesTaken } from "./names.ts";

/** Everything that has to hold for a transition to be taken; undefined where that is nothing. */
export const transitionCondition = (program: Program, transition: ProgramTransition): string | undefined =>
  all([...ownConditions(program, transition), ...unheardInside(program, transition)]);

const all = (conditions: readonly string[]): string | undefined =>
  conditions.length === 0 ? undefined : conditions.join(" && ");

const bracketed = (program: Program, code: Code): string => `(${conditionOf(program, code)})`;

const ownConditions = (program: Program, transition: ProgramTransition): readonly string[] => [
  ...triggerConditions(program, transition),
  ...conditionsOf(program, transition).map((code) => bracketed(program, code)),
];

const triggerConditions = (program: Program, { trigger, source }: ProgramTransition): readonly string[] => {
  switch (trigger.kind) {
    case "always":
    case "signal":
      return [];
    case "timer":
      return program.timers[trigger.timer]?.kind === "deadline" ? isUndecided(program, source) : [];
    case "sealed":
      return slotsOf(program.windows[trigger.window]).map((slot) => `${sealedChoice(slot)} != 0`);
    case "option":
      return [isOpen(program, trigger.window), ...isPossible(program, trigger.window, trigger.option)];
    case "several":
      return [isOpen(program, trigger.window), ...isLegalPick(program, program.windows[trigger.window])];
    case "seal":
      return [
        isOpen(program, trigger.window),
        ...isUnsealed(program, trigger.window, ({ index }) => index === trigger.desk),
      ];
    case "initiative": {
      const initiative = program.initiatives[trigger.initiative];
      if (initiative === undefined) return [];
      return [
        isOpen(program, trigger.window),
        ...isUnsealed(program, trigger.window, ({ seat }) => seat === initiative.seat),
        ...isWithinLimit(initiative),
        ...isInTime(program, trigger.window, initiative),
      ];
    }
  }
};

/** Charts stay open to choices only while the run goes on and no window before theirs is open. */
const isOpen = ({ windows }: Program, window: number): string => `openWindow(In) == '${windows[window]?.path}'`;

/** A deadline means nothing any more once a choice has been made and is under way. */
const isUndecided = ({ nodes }: Program, source: number): readonly string[] =>
  nodes.filter(({ parent, role }) => parent === source && role === "waiting").map((node) => `!${isIn(node)}`);

export const isWithinLimit = ({ index, limit }: Pick<ProgramInitiative, "index" | "limit">): readonly string[] =>
  limit < 0 ? [] : [`${timesTaken(index)} < ${limit}`];

/** It is over before the window's deadline, if that is still running. */
const isInTime = (
  { windows, locksLate }: Program,
  window: number,
  { takesHours }: ProgramInitiative,
): readonly string[] => {
  const timer = windows[window]?.deadlineTimer ?? -1;
  if (!locksLate || takesHours === 0 || timer < 0) return [];
  const due = dueHour({ index: timer });
  return [`(${due} < 0 || hour + ${takesHours} < ${due})`];
};

export const slotsOf = (window: ProgramWindow | undefined): readonly number[] =>
  (window?.desks ?? []).flatMap(({ slot }) => (slot < 0 ? [] : [slot]));

const isUnsealed = (
  { windows }: Program,
  window: number,
  isMeant: (desk: { readonly index: number; readonly seat: number }) => boolean,
): readonly string[] =>
  (windows[window]?.desks ?? []).flatMap(({ seat, slot }, index) =>
    slot >= 0 && isMeant({ index, seat }) ? [`${sealedChoice(slot)} == 0`] : [],
  );

/** An outcome of chance weighs something; where none does, the first is certain. */
const isPossible = (program: Program, window: number, option: number): readonly string[] => {
  const { kind, desks } = program.windows[window] ?? {};
  const weights = desks?.[0]?.options.map(({ weight }) => weight) ?? [];
  const own = weights[option];
  if (kind !== "chance" || own === undefined || (own.op === "constant" && own.value > 0)) return [];
  const weighs = (weight: Code): string => `(${numberOf(program, weight)}) > 0`;
  if (option > 0) return [weighs(own)];
  return weights.length === 1 ? [] : [`(${weighs(own)} || !(${weights.slice(1).map(weighs).join(" || ")}))`];
};

const isLegalPick = (program: Program, window: ProgramWindow | undefined): readonly string[] => {
  const options = window?.desks[0]?.options ?? [];
  const ids = options.map(({ id }) => `'${id}'`).join(", ");
  return [
    `isPick(_event.data, [${ids}], ${window?.low}, ${window?.high})`,
    ...options.flatMap(({ id, when }) =>
      when === undefined ? [] : [`(!hasPicked(_event.data, '${id}') || ${bracketed(program, when)})`],
    ),
  ];
};

/**
 * SCXML asks each innermost state on its own way outward; here an outer state hears a signal only if no state inside it does. These differ where
 * a state between them has regions, so there the outer one's condition says it.
 */
const unheardInside = (program: Program, { trigger, source }: ProgramTransition): readonly string[] => {
  if (trigger.kind !== "signal") return [];
  return program.transitions.flatMap((inner) => {
    if (inner.trigger.kind !== "signal" || inner.trigger.signal !== trigger.signal) return [];
    if (!hasRegionsBetween(program, inner.source, source)) return [];
    const node = program.nodes[inner.source];
    return node === undefined ? [] : [`!(${[isIn(node), ...ownConditions(program, inner)].join(" && ")})`];
  });
};

/** Whether a node lies inside another one, and a node with regions on the way, the outer one included. */
const hasRegionsBetween = ({ nodes }: Program, inner: number, outer: number): boolean => {
  let hasRegions = false;
  for (let at = nodes[inner]?.parent ?? -1; at >= 0; at = nodes[at]?.parent ?? -1) {
    hasRegions ||= nodes[at]?.kind === "parallel";
    if (at === outer) return hasRegions;
  }
  return false;
};
