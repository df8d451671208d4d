import { authoredState } from "../program/authored.ts";
import type { Code } from "../program/code.ts";
import type { Program, ProgramWindow } from "../program/program.ts";
import { someCode } from "../program/someCode.ts";
import { canSee } from "./canSee.ts";

/** Whether a seat may know where a chart stands. */
export const canSeeChart = (program: Program, chart: number, seat: string | undefined): boolean =>
  canSee(program.scenario.charts[chart]?.seenBy, seat);

/** Whether a seat may know that a node is active: it sees the chart, and learns of the state and of each that it lies in. */
export const canSeeNode = (program: Program, node: number, seat: string | undefined): boolean =>
  seersOf(program)[node]?.every((seenBy) => canSee(seenBy, seat)) ?? false;

/** By node: who learns of its chart, of its state and of those around it; everyone where there is nothing. */
const seersOf = (program: Program): readonly (readonly Seers[])[] => {
  const known = seersOfPrograms.get(program);
  if (known !== undefined) return known;
  const seers: (readonly Seers[])[] = [];
  for (const { index, role, path, parent, chart } of program.nodes) {
    const around = parent < 0 ? [program.scenario.charts[chart]?.seenBy] : (seers[parent] ?? []);
    const own = role === "state" ? authoredState(program, path)?.seenBy : undefined;
    seers[index] = [...around, own].filter((seenBy) => seenBy !== undefined);
  }
  seersOfPrograms.set(program, seers);
  return seers;
};

type Seers = readonly string[];

const seersOfPrograms = new WeakMap<Program, readonly (readonly Seers[])[]>();

/** Whether a seat may know that a window is open: it chooses there, or sees the state. */
export const canSeeWindow = (program: Program, { node, desks }: ProgramWindow, seat: string | undefined): boolean =>
  desks.some((desk) => desk.seat >= 0 && program.seats[desk.seat] === seat) || canSeeNode(program, node, seat);

/** Whether a seat may know everything that a code reads, and so its result. */
export const canKnow = (program: Program, code: Code, seat: string | undefined): boolean =>
  !someCode(code, (part) => {
    if (part.op === "variable") return !canSee(program.scenario.variables[part.index]?.seenBy, seat);
    return part.op === "active" && !canSeeNode(program, part.node, seat);
  });
