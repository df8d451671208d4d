import type { DiagramState } from "./diagram.ts";

/** Who chooses at a window, in words. */
export const chooserOf = ({ kind, seats }: NonNullable<DiagramState["window"]>): string => {
  switch (kind) {
    case "chance":
      return "chance";
    case "decide":
    case "together":
      return seats.join(" and ");
  }
};
