import type { Timer } from "./program.ts";

/** Hours until a timer that is due is due again, as long as its node isn't left; undefined for one that runs once. */
export const againIn = ({ kind, hours }: Timer): number | undefined => {
  switch (kind) {
    case "every":
      return hours;
    case "after":
    case "takes":
    case "deadline":
    case "aside":
      return undefined;
  }
};
