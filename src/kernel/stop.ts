/** Why a run has no ending, as the kernel says it: no one can choose, rules that loop without end, a choice that its window refuses, time that would go beyond the last hour, too many plies, too many choices at a window to list. */
export const STOP = { stuck: -1, loop: -2, refused: -3, tooLate: -4, tooLong: -5, tooMany: -6 } as const;
