import type { Act, Node, Program, ProgramTransition } from "#engine/program";
import { slotsOf } from "./conditions.ts";
import { assign, assignments, conditionOf } from "./express.ts";
import { dueHour, sealedChoice, signalEvent, timesTaken } from "./names.ts";
import { type Element, element } from "./xml.ts";

/** Effects, then signals. */
export const executable = (program: Program, { groups, raise }: Act): readonly Element[] => [
  ...groups.flatMap((group) => {
    const assigned = assignments(program, group.effects);
    return group.when === undefined ? assigned : [element("if", { cond: conditionOf(program, group.when) }, assigned)];
  }),
  ...raise.map((signal) => element("raise", { event: signalEvent(program, signal) })),
];

/** Entering starts timers; how long a window is put aside the initiative says that does it. */
export const onEntry = (program: Program, node: Node): readonly Element[] =>
  block("onentry", [
    ...node.timers
      .flatMap((timer) => program.timers[timer] ?? [])
      .flatMap((timer) => (timer.kind === "aside" ? [] : [assign(dueHour(timer), `hour + ${timer.hours}`)])),
    ...unseal(program, node),
    ...executable(program, node.enter),
  ]);

export const onExit = (program: Program, node: Node): readonly Element[] =>
  block("onexit", [...executable(program, node.exit), ...node.timers.map((index) => assign(dueHour({ index }), "-1"))]);

const block = (name: string, content: readonly Element[]): readonly Element[] =>
  content.length === 0 ? [] : [element(name, {}, content)];

/** A window's state begins with nothing sealed, and a window opens again so once all has come to light. */
const unseal = (program: Program, { role, window }: Node): readonly Element[] => {
  const sealed = slotsOf(program.windows[window]).map(sealedChoice);
  const resets = sealed.map((location) => assign(location, "0"));
  if (resets.length === 0 || role === "state") return resets;
  return [element("if", { cond: sealed.map((one) => `${one} != 0`).join(" && ") }, resets)];
};

/** What taking a transition does: it counts or seals, then what was chosen happens, then its own consequences. */
export const onTransition = (program: Program, transition: ProgramTransition): readonly Element[] => [
  ...chosen(program, transition),
  ...executable(program, transition.act),
];

const chosen = (program: Program, { trigger }: ProgramTransition): readonly Element[] => {
  switch (trigger.kind) {
    case "seal": {
      const slot = program.windows[trigger.window]?.desks[trigger.desk]?.slot ?? -1;
      return [assign(sealedChoice(slot), String(trigger.option + 1))];
    }
    case "several":
      return eachChosen(
        program,
        program.windows[trigger.window]?.desks[0]?.options ?? [],
        ({ id }) => `hasPicked(_event.data, '${id}')`,
      );
    case "sealed":
      return (program.windows[trigger.window]?.desks ?? []).flatMap(({ slot, options }) =>
        eachChosen(program, options, (_, index) => `${sealedChoice(slot)} == ${index + 1}`),
      );
    case "initiative": {
      const { takesHours = 0 } = program.initiatives[trigger.initiative] ?? {};
      const timer = program.windows[trigger.window]?.asideTimer ?? -1;
      const aside = takesHours > 0 && timer >= 0 ? [assign(dueHour({ index: timer }), `hour + ${takesHours}`)] : [];
      return [...count(program.initiatives[trigger.initiative]), ...aside];
    }
    case "always":
    case "signal":
    case "timer":
    case "option":
      return [];
  }
};

/** Counts an initiative or inject; without a limit nothing is counted. */
export const count = (counted: { readonly index: number; readonly limit: number } | undefined): readonly Element[] => {
  if (counted === undefined || counted.limit < 0) return [];
  const location = timesTaken(counted.index);
  return [assign(location, `${location} + 1`)];
};

const eachChosen = <Option extends { readonly act: Act }>(
  program: Program,
  options: readonly Option[],
  condition: (option: Option, index: number) => string,
): readonly Element[] =>
  options.flatMap((option, index) => {
    const content = executable(program, option.act);
    return content.length === 0 ? [] : [element("if", { cond: condition(option, index) }, content)];
  });
