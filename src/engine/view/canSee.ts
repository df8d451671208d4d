/** Whether a seat may know what is listed as seen by some. No list is for everybody; no seat is the analyst, who sees all. */
export const canSee = (seenBy: readonly string[] | undefined, seat: string | undefined): boolean =>
  seat === undefined || seenBy === undefined || seenBy.includes(seat);
