import type { Timer } from "./program.ts";

/** The most hours that a timer can run. How long an initiative takes is known only when it is taken: the longest of them stands for it. */
export const mostHours = ({ kind, hours }: Timer, longestInitiative: number): number => {
  switch (kind) {
    case "aside":
      return longestInitiative;
    case "after":
    case "every":
    case "takes":
    case "deadline":
      return hours;
  }
};
