import type { TextValues } from "#scenario/model";
import { toInstant } from "./instant.ts";

/** What texts can say about game time besides the hour. */
const CALENDAR = /\{\s*(?:day|weekday|time_of_day|date)\b/;

/**
 * The values of `{day}`, `{weekday}`, `{time_of_day}` and `{date}` so many game hours after a start, in the start's own offset, named in the language of the
 * text; nothing where the text asks for none of them.
 */
export const toCalendar = (text: string, start: string, hours: number, language: string): TextValues => {
  if (!CALENDAR.test(text)) return {};
  const [first, now] = [toInstant(start, 0), toInstant(start, hours)].map(localTime);
  if (first === undefined || now === undefined) return {};
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: "UTC" }).format(now);
  return {
    day: Math.floor(now / DAY) - Math.floor(first / DAY) + 1,
    weekday: { id: WEEKDAYS[new Date(now).getUTCDay()] ?? "", name: named({ weekday: "long" }) },
    time_of_day: timeOfDay(new Date(now).getUTCHours(), language, now),
    date: named({ day: "numeric", month: "long" }),
  };
};

const DAY = 86_400_000;
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/** What the clocks of the place show, as if it lay at Greenwich. */
const localTime = (instant: string): number => Date.parse(`${instant.slice(0, 16)}Z`);

/** Days stand before months in the prose of crises. */
const localeOf = (language: string): string => (language === "en" ? "en-GB" : language);

/** The last hour of each, and the first of the night after it. */
const PARTS = [
  { id: "night", until: 6 },
  { id: "morning", until: 12 },
  { id: "afternoon", until: 18 },
  { id: "evening", until: 22 },
  { id: "night", until: 24 },
] as const;

type Part = (typeof PARTS)[number]["id"];

const NAMES: Readonly<Record<string, Readonly<Record<Part, string>>>> = {
  en: { night: "night", morning: "morning", afternoon: "afternoon", evening: "evening" },
  ja: { night: "夜", morning: "朝", afternoon: "午後", evening: "夕方" },
  "zh-Hant": { night: "夜間", morning: "上午", afternoon: "下午", evening: "傍晚" },
};

const timeOfDay = (hour: number, language: string, now: number): { readonly id: string; readonly name: string } => {
  const id = PARTS.find(({ until }) => hour < until)?.id ?? "night";
  const names = NAMES[language] ?? NAMES[language.split("-")[0] ?? ""];
  return { id, name: names?.[id] ?? periodOf(language, now) };
};

/** In other languages as their calendars call it. */
const periodOf = (language: string, now: number): string =>
  new Intl.DateTimeFormat(language, { dayPeriod: "long", timeZone: "UTC" })
    .formatToParts(now)
    .find(({ type }) => type === "dayPeriod")?.value ?? "";
