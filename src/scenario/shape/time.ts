import { scalar } from "./scalar.ts";
import type { Located, Shape } from "./shape.ts";

/** A stretch of game time such as 48h, 3d or 1d12h, in whole hours. */
export const duration = (): Shape<Located<number>> =>
  scalar({
    about: { kind: "duration" },
    expected: "a duration of at least an hour, such as 48h, 3d or 1d12h",
    slug: "malformed-duration",
    placeholder: (span) => ({ value: 1, span }),
    parse: ({ text, span }) => {
      const match = /^(?=\d)(?:(\d{1,5})d)?(?:(\d{1,6})h)?$/.exec(text);
      if (match === null) return undefined;
      const hours = Number(match[1] ?? 0) * 24 + Number(match[2] ?? 0);
      return hours >= 1 ? { value: hours, span } : undefined;
    },
  });

/** A date: a year, a month or a day. */
export const date = (): Shape<string> =>
  scalar({
    about: { kind: "date" },
    expected: "a date such as 2026-05-01, 2026-05 or 2026",
    slug: "malformed-date",
    placeholder: () => "",
    parse: ({ text }) => (isDate(text) ? text : undefined),
  });

/** A point in time with an offset, such as 2027-04-02T06:00+09:00. */
export const instant = (): Shape<string> =>
  scalar({
    about: { kind: "instant" },
    expected: "a time with an offset, such as 2027-04-02T06:00+09:00",
    slug: "malformed-date",
    placeholder: () => "",
    parse: ({ text }) => (isInstant(text) ? text : undefined),
  });

const isDate = (text: string): boolean => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

const isInstant = (text: string): boolean => {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[-+](\d{2}):(\d{2}))$/.exec(text);
  if (match === null || !isDate(match[1] ?? "")) return false;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  const [offsetHour, offsetMinute] = [Number(match[5] ?? 0), Number(match[6] ?? 0)];
  return hour < 24 && minute < 60 && second < 60 && offsetHour < 15 && offsetMinute < 60;
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
