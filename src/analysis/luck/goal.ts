import type { Kernel } from "#engine";
import type { Course } from "../odds/course.ts";
import { type Worth, worthOfEnding, worthToSeat } from "../odds/worth.ts";

/** By what a run's result is measured: what a seat gets (its `values`), or whether it comes to an ending: 1 or 0. */
export type Goal = { readonly seat: string } | { readonly ending: string };

/** A goal's worth over a course's graph; undefined where the seat has no `values`. Throws where there is no such ending. */
export const worthFor = (course: Course, goal: Goal): Worth | undefined =>
  "seat" in goal
    ? worthToSeat(course, goal.seat)
    : worthOfEnding(course, endingNumber(course.graph.kernel, goal.ending));

/** Reads a goal's worth from where a kernel's run has stopped, at the ending that `run` gave. Undefined where the seat has no `values`. */
export const measureFor = (kernel: Kernel, goal: Goal): ((ending: number) => number) | undefined => {
  if ("ending" in goal) {
    const wanted = endingNumber(kernel, goal.ending);
    return (ending) => (ending === wanted ? 1 : 0);
  }
  const { program } = kernel;
  const value = program.values.findIndex(({ seat }) => program.seats[seat] === goal.seat);
  return value < 0 ? undefined : () => kernel.worth(value);
};

const endingNumber = ({ program }: Kernel, ending: string): number => {
  const number = program.endings.findIndex(({ id }) => id === ending);
  if (number < 0) throw new RangeError(`there is no ending "${ending}"`);
  return number;
};
