import { authoredState } from "../program/authored.ts";
import type { Act, Node, Program, ProgramTransition, Timer } from "../program/program.ts";
import { conditionText } from "../text/codeText.ts";
import { conditionsOf } from "../text/guardText.ts";
import { assignments, ECMASCRIPT, prelude } from "./scxmlData.ts";
import { type Element, element, printXml } from "./xml.ts";

/**
 * The program as W3C SCXML 1.0 with the ECMAScript data model. States are named by their paths. Choices are events
 * `choice.<window>.<option>`, initiatives and injects `choice.<seat>.<id>`, signals `signal.<name>`; times are delayed events that the
 * states send to themselves.
 */
export const toScxml = (program: Program): string =>
  printXml(
    element(
      "scxml",
      {
        xmlns: "http://www.w3.org/2005/07/scxml",
        version: "1.0",
        datamodel: "ecmascript",
        name: program.scenario.id,
        initial: "scenario",
      },
      [
        ...prelude(program),
        element("parallel", { id: "scenario" }, [
          ...program.injects.map(({ id, when, act }) =>
            element(
              "transition",
              {
                event: `choice.white_cell.${id}`,
                cond: when === undefined ? undefined : conditionText(program, when, ECMASCRIPT),
              },
              executable(program, act),
            ),
          ),
          ...program.roots.flatMap((root) => stateElement(program, root)),
        ]),
      ],
    ),
  );

const stateElement = (program: Program, index: number): readonly Element[] => {
  const node = program.nodes[index];
  if (node === undefined) return [];
  const start = program.nodes[node.start];
  return [
    element(
      node.kind === "parallel" ? "parallel" : "state",
      { id: scxmlId(node), initial: start === undefined ? undefined : scxmlId(start) },
      [
        ...onEntry(program, node),
        ...onExit(program, node),
        ...program.transitions.filter(({ source }) => source === index).map((one) => transitionElement(program, one)),
        ...node.children.flatMap((child) => stateElement(program, child)),
      ],
      authoredState(program, node.path)?.title,
    ),
  ];
};

const timersOf = (program: Program, node: Node): readonly Timer[] =>
  node.timers.flatMap((timer) => program.timers[timer] ?? []);

const send = (timer: number, hours: number, id = `timer-${timer}`): Element =>
  element("send", { event: timerEvent(timer), id, delay: `${hours * 3600}s` });

/** Each element has an id of its own, so every initiative sends the timer that gives the window back under its own. */
const asideId = (timer: number, initiative: number): string => `timer-${timer}-${initiative}`;

/** By what ids a timer may have been sent. */
const idsOf = (program: Program, { index, kind }: Timer): readonly string[] => {
  if (kind !== "aside") return [`timer-${index}`];
  const window = program.windows.find(({ asideTimer }) => asideTimer === index)?.index;
  return program.transitions.flatMap(({ trigger }) =>
    trigger.kind === "initiative" &&
    trigger.window === window &&
    (program.initiatives[trigger.initiative]?.takesHours ?? 0) > 0
      ? [asideId(index, trigger.initiative)]
      : [],
  );
};

const onEntry = (program: Program, node: Node): readonly Element[] =>
  block("onentry", [
    // How long a window is put aside the initiative says that does it.
    ...timersOf(program, node).flatMap(({ index, kind, hours }) => (kind === "aside" ? [] : [send(index, hours)])),
    ...unseal(program, node),
    ...executable(program, node.enter),
  ]);

/** A window's state begins with nothing sealed, and a window opens again so once all has come to light. */
const unseal = (program: Program, { role, window }: Node): readonly Element[] => {
  const slots = program.windows[window]?.desks.flatMap(({ slot }) => (slot < 0 ? [] : [slot])) ?? [];
  const resets = slots.map((slot) => element("assign", { location: `sealed[${slot}]`, expr: "0" }));
  if (resets.length === 0 || role === "state") return resets;
  return [element("if", { cond: slots.map((slot) => `sealed[${slot}] != 0`).join(" && ") }, resets)];
};

const onExit = (program: Program, node: Node): readonly Element[] =>
  block("onexit", [
    ...executable(program, node.exit),
    ...timersOf(program, node)
      .flatMap((timer) => idsOf(program, timer))
      .map((sendid) => element("cancel", { sendid })),
  ]);

const block = (name: string, content: readonly Element[]): readonly Element[] =>
  content.length === 0 ? [] : [element(name, {}, content)];

const transitionElement = (program: Program, transition: ProgramTransition): Element => {
  const target = program.nodes[transition.target];
  const stays = target !== undefined && target.parent === transition.source && target.role !== "state";
  return element(
    "transition",
    {
      event: eventOf(program, transition),
      cond: conditionOf(program, transition),
      target: target === undefined ? undefined : scxmlId(target),
      type: stays ? "internal" : undefined,
    },
    [...happening(program, transition), ...executable(program, transition.act)],
  );
};

const eventOf = (program: Program, { trigger }: ProgramTransition): string | undefined => {
  switch (trigger.kind) {
    case "always":
    case "sealed":
      return undefined;
    case "signal":
      return `signal.${program.signals[trigger.signal]}`;
    case "timer":
      return timerEvent(trigger.timer);
    case "option":
    case "several":
    case "seal": {
      const window = program.windows[trigger.window];
      if (trigger.kind === "several") return `choice.${window?.path}`;
      const desk = window?.desks[trigger.kind === "seal" ? trigger.desk : 0];
      const seat = trigger.kind === "seal" ? `.${program.seats[desk?.seat ?? -1]}` : "";
      return `choice.${window?.path}${seat}.${desk?.options[trigger.option]?.id}`;
    }
    case "initiative": {
      const initiative = program.initiatives[trigger.initiative];
      return `choice.${program.seats[initiative?.seat ?? -1]}.${initiative?.id}`;
    }
  }
};

const conditionOf = (program: Program, transition: ProgramTransition): string | undefined => {
  const written = conditionsOf(program, transition).map((code) => `(${conditionText(program, code, ECMASCRIPT)})`);
  const { trigger } = transition;
  const sealed =
    trigger.kind === "sealed"
      ? (program.windows[trigger.window]?.desks ?? []).map(({ slot }) => `sealed[${slot}] != 0`)
      : trigger.kind === "seal"
        ? [`sealed[${program.windows[trigger.window]?.desks[trigger.desk]?.slot}] == 0`]
        : [];
  const all = [...sealed, ...written];
  return all.length === 0 ? undefined : all.join(" && ");
};

/** What a choice does beside its own transition: it is sealed, or comes to light, or is one of several that the event names. */
const happening = (program: Program, { trigger }: ProgramTransition): readonly Element[] => {
  switch (trigger.kind) {
    case "seal": {
      const slot = program.windows[trigger.window]?.desks[trigger.desk]?.slot;
      return [element("assign", { location: `sealed[${slot}]`, expr: String(trigger.option + 1) })];
    }
    case "several":
      return chosen(
        program,
        program.windows[trigger.window]?.desks[0]?.options ?? [],
        ({ id }) => `_event.data.indexOf('${id}') >= 0`,
      );
    case "sealed":
      return (program.windows[trigger.window]?.desks ?? []).flatMap(({ slot, options }) =>
        chosen(program, options, (_, index) => `sealed[${slot}] == ${index + 1}`),
      );
    case "initiative": {
      const hours = program.initiatives[trigger.initiative]?.takesHours ?? 0;
      const timer = program.windows[trigger.window]?.asideTimer ?? -1;
      return hours > 0 && timer >= 0 ? [send(timer, hours, asideId(timer, trigger.initiative))] : [];
    }
    default:
      return [];
  }
};

const chosen = <Option extends { readonly act: Act }>(
  program: Program,
  options: readonly Option[],
  condition: (option: Option, index: number) => string,
): readonly Element[] =>
  options.flatMap((option, index) => {
    const content = executable(program, option.act);
    return content.length === 0 ? [] : [element("if", { cond: condition(option, index) }, content)];
  });

const executable = (program: Program, { groups, raise }: Act): readonly Element[] => [
  ...groups.flatMap((group) => {
    const assigned = assignments(program, group.effects);
    return group.when === undefined
      ? assigned
      : [element("if", { cond: conditionText(program, group.when, ECMASCRIPT) }, assigned)];
  }),
  ...raise.map((signal) => element("raise", { event: `signal.${program.signals[signal]}` })),
];

const timerEvent = (index: number): string => `time.${index}`;

/** An XML name may not hold the colon that parts the engine's own states from the author's. */
const scxmlId = ({ path }: Node): string => path.replaceAll(":", "-");
