import type { Code } from "../program/code.ts";
import type { Program, ProgramWindow } from "../program/program.ts";
import { someCode } from "../program/someCode.ts";
import { canSee } from "./canSee.ts";

/** Whether a seat may know where a chart stands. */
export const canSeeChart = (program: Program, chart: number, seat: string | undefined): boolean =>
  canSee(program.scenario.charts[chart]?.seenBy, seat);

/** Whether a seat may know that a window is open: it chooses there, or sees the chart. */
export const canSeeWindow = (program: Program, { node, desks }: ProgramWindow, seat: string | undefined): boolean =>
  desks.some((desk) => desk.seat >= 0 && program.seats[desk.seat] === seat) ||
  canSeeChart(program, program.nodes[node]?.chart ?? -1, seat);

/** Whether a seat may know everything that a code reads, and so what comes of it. */
export const canKnow = (program: Program, code: Code, seat: string | undefined): boolean =>
  !someCode(code, (part) => {
    if (part.op === "variable") return !canSee(program.scenario.variables[part.index]?.seenBy, seat);
    return part.op === "active" && !canSeeChart(program, program.nodes[part.node]?.chart ?? -1, seat);
  });
