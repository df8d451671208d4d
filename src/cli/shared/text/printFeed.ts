import type { FeedItem } from "#sitting";

/** Feed items as lines of text, each with its hour, who acted, what changed, and for a draw its odds. */
export const printFeed = (items: readonly FeedItem[]): string => items.map(printItem).join("");

const printItem = ({ instant, kind, seat, mine, text, odds, overruled, changes }: FeedItem): string => {
  const listed = changes.map(({ name, from, to }) => `${name} ${from} -> ${to}`).join(", ");
  if (kind === "change") return `${printInstant(instant)}  ${listed}\n`;
  const who = seat === undefined || mine === true ? "" : `${seat.name}: `;
  const label = kind === "time" ? "(deadline passed) " : kind === "ending" ? "THE END: " : "";
  const lines = [
    `${printInstant(instant)}  ${label}${who}${text}${overruled === true ? " (the White Cell chose)" : ""}`,
  ];
  if (odds !== undefined)
    lines.push(`  odds: ${odds.map(({ title, probability }) => `${title} ${percent(probability)}`).join(", ")}`);
  if (changes.length > 0) lines.push(`  ${listed}`);
  return `${lines.join("\n")}\n`;
};

/** "2027-04-02 06:00" of an instant, in the scenario's own time. */
const printInstant = (instant: string): string => instant.slice(0, 16).replace("T", " ");

/** "37%", and "<1%" for what is small but possible. */
const percent = (probability: number): string => {
  if (probability > 0 && probability < 0.01) return "<1%";
  return `${Math.round(probability * 100)}%`;
};
