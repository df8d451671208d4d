const HOUR = 3_600_000;

/** Dates have four digits up to the year 9999; 15 hours earlier that is so in every time zone. */
const END = Date.UTC(10_000, 0, 1) - 15 * HOUR;

/** The last hour of game time, counted from a clock's start; less than 0 where the clock starts after it, NaN where its start isn't a time. */
export const lastHour = (start: string): number => Math.ceil((END - Date.parse(start)) / HOUR) - 1;
