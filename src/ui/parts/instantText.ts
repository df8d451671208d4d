import { locale } from "../words.ts";

const formatsOf = (language: string) => {
  const day = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" } as const;
  const minute = { ...day, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return { day: new Intl.DateTimeFormat(language, day), minute: new Intl.DateTimeFormat(language, minute) };
};

/** Made once: making a format costs a hundred times what using it does, and a time line uses it for every choice. */
const here = formatsOf(locale);

/** "Fri 2 Apr, 06:00" of an instant, in the scenario's own time wherever the reader is. */
export const instantText = (instant: string, language: string = locale): string => {
  const local = new Date(`${instant.slice(0, 16)}Z`);
  if (Number.isNaN(local.getTime())) return instant;
  return (language === locale ? here.minute : formatsOf(language).minute).format(local);
};

/** "UTC+9" of an instant: the time zone of its hour. Empty where it names none. */
export const offsetText = (instant: string): string => {
  const found = /(?:Z|([+-])(\d{2}):?(\d{2}))$/.exec(instant);
  if (found === null) return "";
  const [, sign, hours = "00", minutes = "00"] = found;
  if (Number(hours) === 0 && Number(minutes) === 0) return "UTC";
  return `UTC${sign === "-" ? "−" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
};

/** "Fri 2 Apr" of a day written 2027-04-02. */
export const dayText = (day: string, language: string = locale): string => {
  const noon = new Date(`${day}T12:00Z`);
  if (Number.isNaN(noon.getTime())) return day;
  return (language === locale ? here.day : formatsOf(language).day).format(noon);
};
