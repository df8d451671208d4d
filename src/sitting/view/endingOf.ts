import { canSee, WHITE_CELL } from "#engine";
import type { Ending, EndingWords } from "#scenario/model";

/** How an ending is told to a seat: the first that is for it, or else what is for all. The White Cell reads what is for all. */
export const endingFor = ({ bySeat = [], ...common }: Ending, seat: string): EndingWords =>
  (seat === WHITE_CELL ? undefined : bySeat.find(({ seenBy }) => canSee(seenBy, seat))) ?? common;

/** Every ending that differs from what is for all, with the seats that have it. */
export const otherEndings = (
  { bySeat = [] }: Ending,
  seats: readonly string[],
): readonly { readonly seats: readonly string[]; readonly words: EndingWords }[] =>
  bySeat.flatMap((words, index) => {
    const own = seats.filter((seat) => bySeat.findIndex(({ seenBy }) => seenBy.includes(seat)) === index);
    return own.length === 0 ? [] : [{ seats: own, words }];
  });
