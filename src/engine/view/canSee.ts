import { WHITE_CELL } from "../choice/choice.ts";

/** Whether a seat may know what is listed as seen by some. No list is for everyone; the White Cell, and no seat, see all. */
export const canSee = (seenBy: readonly string[] | undefined, seat: string | undefined): boolean =>
  seat === undefined || seat === WHITE_CELL || seenBy === undefined || seenBy.includes(seat);
