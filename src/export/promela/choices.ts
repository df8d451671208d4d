import type { Desk, ProgramWindow } from "#engine/program";
import type { Cells } from "./cells.ts";
import { type Model, writeTake } from "./moves.ts";

/** Every choice that a seat or chance can make at a window, as branches of one selection, in any order that SPIN likes. */
export const writeChoices = (model: Model): readonly string[] =>
  model.cells.program.windows.flatMap((window) => {
    const at = `window == ${window.index + 1}`;
    const initiatives = window.desks.flatMap((desk) => writeInitiatives(model, window, desk));
    if (window.kind !== "together" && !(window.low === 1 && window.high === 1))
      return [writeSeveral(model, window, at), ...initiatives.map(([guard, text]) => step(`${at} && ${guard}`, text))];
    const options = window.desks.flatMap((desk, index) => writeOptions(model, window, desk, index));
    return [...options, ...initiatives].map(([guard, text]) => step(`${at} && ${guard}`, text));
  });

type Branch = readonly [guard: string, statements: string];

/** One choice: no one is asked any more until all that follows has happened. */
const step = (guard: string, statements: string): string => `:: d_step { ${guard} -> window = 0; ${statements} }`;

const writeOptions = (model: Model, window: ProgramWindow, desk: Desk, deskIndex: number): readonly Branch[] =>
  desk.options.flatMap((_, option): readonly Branch[] => {
    const found = model.cells.program.transitions.find(
      ({ trigger }) =>
        (trigger.kind === "option" && trigger.window === window.index && trigger.option === option) ||
        (trigger.kind === "seal" &&
          trigger.window === window.index &&
          trigger.desk === deskIndex &&
          trigger.option === option),
    );
    if (found === undefined) return [];
    return [[whileAsked(model, window, desk, writeLegal(model, window, desk, option)), writeTake(model, found)]];
  });

/** Whether an option can be chosen: a seat's by its condition, an outcome by its weight. */
const writeLegal = (model: Model, { kind }: ProgramWindow, desk: Desk, option: number): string => {
  switch (kind) {
    case "chance":
      return isPossible(model, desk, option);
    case "decide":
    case "together":
      return model.express.test(desk.options[option]?.when);
  }
};

/** What can be chosen, as long as the seat is asked. */
const whileAsked = (model: Model, window: ProgramWindow, desk: Desk, legal: string): string => {
  switch (window.kind) {
    case "together":
      return `${isAsked(model, window, desk)} && ${legal}`;
    case "decide":
    case "chance":
      return legal;
  }
};

/** Chance draws what weighs something; when nothing does, the first outcome is certain. */
const isPossible = ({ express }: Model, { options }: Desk, option: number): string => {
  const weights = options.map(({ weight }) => express.number(weight));
  const some = `${weights[option]} > 0`;
  return option > 0 ? some : `(${some} || (${weights.map((weight) => `${weight} <= 0`).join(" && ")}))`;
};

/** The seat hasn't sealed its choice, and no seat that has to choose is without one. */
const isAsked = (model: Model, window: ProgramWindow, desk: Desk): string => {
  const { cells } = model;
  const stuck = window.desks.map((one) => {
    const legal = [
      ...one.options.map(({ when }) => model.express.test(when)),
      ...writeInitiativeTests(model, window, one).map(([test]) => test),
    ];
    return legal.includes("true") ? "true" : `(${cells.sealed(one.slot)} != 0 || ${legal.join(" || ")})`;
  });
  return [`${cells.sealed(desk.slot)} == 0`, ...stuck.filter((test) => test !== "true")].join(" && ");
};

const writeInitiativeTests = (
  { cells, express }: Model,
  window: ProgramWindow,
  desk: Desk,
): readonly (readonly [string, number])[] =>
  cells.program.initiatives
    .filter(({ seat }) => desk.seat >= 0 && seat === desk.seat)
    .map(({ index, limit, when, takesHours }) => {
      const count = cells.count(index);
      const condition = express.test(when);
      const parts = [
        ...(count === undefined ? [] : [`${count} < ${limit}`]),
        ...isInTime(cells, window, takesHours),
        condition,
      ];
      return [parts.length === 1 ? condition : `(${parts.join(" && ")})`, index] as const;
    });

/** It is over before the window's deadline, if that is still running: a timer is its hours left plus one. */
const isInTime = (cells: Cells, { deadlineTimer }: ProgramWindow, takesHours: number): readonly string[] => {
  if (!cells.program.locksLate || takesHours === 0 || deadlineTimer < 0) return [];
  const timer = cells.timer(deadlineTimer);
  return [`(${timer} == 0 || ${takesHours + 1} < ${timer})`];
};

const writeInitiatives = (model: Model, window: ProgramWindow, desk: Desk): readonly Branch[] =>
  writeInitiativeTests(model, window, desk).flatMap(([legal, initiative]): readonly Branch[] => {
    const found = model.cells.program.transitions.find(
      ({ trigger }) =>
        trigger.kind === "initiative" && trigger.window === window.index && trigger.initiative === initiative,
    );
    if (found === undefined) return [];
    return [[whileAsked(model, window, desk, legal), writeTake(model, found)]];
  });

/**
 * A number of options: one after another is taken or left, as long as enough are left to come to the least and no more than the most are
 * taken; so every selection is one way, and none gets stuck.
 */
const writeSeveral = (model: Model, window: ProgramWindow, at: string): string => {
  const { cells, express } = model;
  const found = cells.program.transitions.find(
    ({ trigger }) => trigger.kind === "several" && trigger.window === window.index,
  );
  const legal = (window.desks[0]?.options ?? []).map(({ when }) => express.test(when));
  const left = (from: number): string => ["0", ...legal.slice(from).map((test) => `(${test})`)].join(" + ");
  const picks = legal.map(
    (test, option) => `if
    :: (${test}) && picked < ${window.high} -> picked++; chosen = chosen | ${2 ** option};
    :: picked + ${left(option + 1)} >= ${window.low} -> skip;
    fi;`,
  );
  return `:: ${at} && ${left(0)} >= ${window.low} ->
  ${picks.join("\n  ")}
  d_step { window = 0; ${found === undefined ? "" : writeTake(model, found)} }`;
};
