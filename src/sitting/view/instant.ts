/**
 * The instant that many game hours after a start, in the start's own offset: "2027-04-03T18:00+09:00".
 * The start is an ISO 8601 instant with an offset or Z.
 */
export const toInstant = (start: string, hours: number): string => {
  const offset = offsetOf(start);
  const local = Date.parse(start) + hours * 3_600_000 + offset.minutes * 60_000;
  return `${new Date(local).toISOString().slice(0, 16)}${offset.text}`;
};

const offsetOf = (start: string): { readonly text: string; readonly minutes: number } => {
  const found = /([+-])(\d{2}):?(\d{2})$/.exec(start);
  if (found === null) return { text: "Z", minutes: 0 };
  const [, sign, hours, minutes] = found;
  const size = Number(hours) * 60 + Number(minutes);
  return { text: `${sign}${hours}:${minutes}`, minutes: sign === "-" ? -size : size };
};
