import { dayText } from "../parts/instantText.ts";

type Tick = { readonly hour: number; readonly date: string };

/** The midnights between the start and now, in the scenario's own time, by hours since the start; not more than `most`. */
export const dayTicks = (now: string, hour: number, most: number): readonly Tick[] => {
  const local = Date.parse(`${now.slice(0, 16)}Z`);
  if (Number.isNaN(local)) return [];
  const start = local - hour * HOUR;
  const first = Math.ceil(start / DAY) * DAY;
  const days = Math.max(0, Math.floor((local - first) / DAY) + 1);
  const step = Math.max(1, Math.ceil(days / most));
  return Array.from({ length: Math.ceil(days / step) }, (_, index) => {
    const at = first + index * step * DAY;
    return { hour: (at - start) / HOUR, date: dayText(new Date(at).toISOString().slice(0, 10)) };
  });
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
