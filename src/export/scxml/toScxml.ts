import type { Program, ProgramInject, ProgramTransition } from "#engine/program";
import { authoredState } from "#engine/program";
import { numberText } from "../text/codeText.ts";
import { isWithinLimit, transitionCondition } from "./conditions.ts";
import { datamodel } from "./datamodel.ts";
import { count, executable, onEntry, onExit, onTransition } from "./executable.ts";
import { conditionOf } from "./express.ts";
import { gameClock } from "./gameClock.ts";
import { headComment } from "./headComment.ts";
import { ALL_CHARTS, documentName, injectEvent, scriptName, signalEvent, stateId, timerEvent } from "./names.ts";
import { type Element, element, printXml } from "./xml.ts";

/**
 * The program as W3C SCXML 1.0 with the ECMAScript data model: given a run's choices, an interpreter reaches the same states, values and
 * hours, ply by ply. States are named by their paths. A comment at its head says what has to be sent to it and what it can't express.
 */
export const toScxml = (program: Program): string =>
  printXml(
    element(
      "scxml",
      {
        xmlns: "http://www.w3.org/2005/07/scxml",
        version: "1.0",
        datamodel: "ecmascript",
        name: documentName(program),
        initial: ALL_CHARTS,
      },
      [
        ...datamodel(program),
        element("parallel", { id: ALL_CHARTS }, [
          ...program.injects.map((inject) => injectElement(program, inject)),
          ...program.roots.flatMap((root) => stateElement(program, root)),
          ...gameClock(program),
        ]),
      ],
    ),
    headComment(program),
  );

const injectElement = (program: Program, { index, id, limit, when, act, count: happened }: ProgramInject): Element => {
  const counted = { index: program.initiatives.length + index, limit };
  const conditions = [
    "!isOver(In)",
    ...(happened < 0 ? isWithinLimit(counted) : [`${scriptName(program.variables[happened]?.id ?? "")} < ${limit}`]),
    ...(when === undefined ? [] : [`(${conditionOf(program, when)})`]),
  ];
  return element("transition", { event: injectEvent(id), cond: conditions.join(" && ") }, [
    ...count(counted),
    ...executable(program, act),
  ]);
};

/** The element that SCXML has for a state. */
const ELEMENTS: Readonly<Record<Program["nodes"][number]["kind"], string>> = {
  atomic: "state",
  compound: "state",
  parallel: "parallel",
};

const stateElement = (program: Program, index: number): readonly Element[] => {
  const node = program.nodes[index];
  if (node === undefined) return [];
  const start = program.nodes[node.start];
  return [
    element(
      ELEMENTS[node.kind],
      { id: stateId(node), initial: start === undefined ? undefined : stateId(start) },
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

const transitionElement = (program: Program, transition: ProgramTransition): Element => {
  const target = program.nodes[transition.target];
  const stays = target !== undefined && target.parent === transition.source && target.role !== "state";
  return element(
    "transition",
    {
      event: eventOf(program, transition),
      cond: transitionCondition(program, transition),
      target: target === undefined ? undefined : stateId(target),
      type: stays ? "internal" : undefined,
    },
    onTransition(program, transition),
    oddsOf(program, transition),
  );
};

const eventOf = (program: Program, { trigger }: ProgramTransition): string | undefined => {
  switch (trigger.kind) {
    case "always":
    case "sealed":
      return undefined;
    case "signal":
      return signalEvent(program, trigger.signal);
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
      return `initiative.${program.seats[initiative?.seat ?? -1]}.${initiative?.id}`;
    }
  }
};

/** The odds of chance are left to the program that plays the document, so they stand in a comment. */
const oddsOf = (program: Program, { trigger }: ProgramTransition): string | undefined => {
  if (trigger.kind !== "option") return undefined;
  const { kind, desks } = program.windows[trigger.window] ?? {};
  const weight = desks?.[0]?.options[trigger.option]?.weight;
  return kind === "chance" && weight !== undefined ? `p: ${numberText(program, weight)}` : undefined;
};
