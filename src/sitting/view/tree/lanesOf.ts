import { CHANCE, canSeeChart, WHITE_CELL } from "#engine";
import type { Chart } from "#scenario/model";
import type { Teller } from "../teller.ts";
import type { TreeLane, TreeNode } from "./treeView.ts";

/** Where events stand whose chart has no name that the seat is shown. */
export const ELSEWHERE = "events";
export const ENDINGS = "endings";

export const subjectLane = (chart: string): string => `subject ${chart}`;

/** Subjects drawn as steps, the seats, chance, the other subjects: all seats that play, and whatever has something on its line. */
export const lanesOf = (teller: Teller, nodes: readonly TreeNode[]): readonly TreeLane[] => {
  const { scenario, seatCard } = teller;
  const used = new Set(nodes.map(({ lane }) => lane));
  const seat = (id: string): TreeLane => {
    const { name, side } = seatCard(id);
    return { id, name, side };
  };
  const subject = ({ id, name }: Chart): TreeLane => ({ id: subjectLane(id), name });
  const subjects = namedCharts(teller).filter(({ id }) => used.has(subjectLane(id)));
  return [
    ...subjects.filter(({ show }) => show === "stepper").map(subject),
    ...scenario.seats.filter(({ id, playable }) => playable || used.has(id)).map(({ id }) => seat(id)),
    ...[CHANCE, WHITE_CELL].filter((id) => used.has(id)).map(seat),
    ...subjects.filter(({ show }) => show !== "stepper").map(subject),
    ...(used.has(ELSEWHERE) ? [{ id: ELSEWHERE }] : []),
  ];
};

/** The charts whose names the seat reads on its screen. */
export const namedCharts = ({ program, scenario, seat }: Teller): readonly Chart[] =>
  scenario.charts.filter(({ show }, index) => show !== "hidden" && canSeeChart(program, index, seat));
