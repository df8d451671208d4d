/** "Fri 2 Apr, 06:00" of an instant, in the scenario's own time wherever the reader is. */
export const instantText = (instant: string, locale = "en-GB"): string => {
  const local = new Date(`${instant.slice(0, 16)}Z`);
  if (Number.isNaN(local.getTime())) return instant;
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "UTC",
  }).format(local);
};
