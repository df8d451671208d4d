import { englishRuns } from "./runs/english.ts";
import { englishSittings } from "./sittings/english.ts";
import type { Wording } from "./wording.ts";

const COMPARED = {
  "<": "less than ",
  "<=": "at most ",
  ">": "more than ",
  ">=": "at least ",
  "==": "",
  "!=": "other than ",
} as const;

/** What the engine says, in English. */
export const english: Wording = {
  chance: "Chance",
  whiteCell: "White Cell",
  yes: "yes",
  no: "no",
  measure: (value, unit) => (unit === "%" ? `${value}%` : `${value} ${unit}`),
  condition: {
    hidden: "Something that you can't see prevents it",
    hour: "The hour",
    and: (left, right, mixes) => `${left}${mixes ? "," : ""} and ${right}`,
    or: (left, right, mixes) => `${left}${mixes ? "," : ""} or ${right}`,
    state: (chart, title, wanted) => `${chart} ${wanted ? "must" : "must not"} be “${title}”`,
    flag: (name, wanted) => `${name} must be ${wanted ? "yes" : "no"}`,
    compare: (term, comparison, value, now) =>
      `${term} must be ${COMPARED[comparison]}${value}${now === undefined ? "" : ` (it is ${now})`}`,
    other: (wanted) => `A condition of the scenario ${wanted ? "must" : "must not"} hold`,
  },
  locked: (why, failing) =>
    why === undefined ? `Can't be chosen now: ${failing.join("; ")}.` : `${why} (${failing.join("; ")}.)`,
  feed: {
    chose: (titles, mine) => `${mine ? "You chose" : "Chose"} ${quoted(titles)}.`,
    taken: (titles) => `${quoted(titles)}.`,
    opened: (titles) => `${quoted(titles)} came to light.`,
    change: (name, from, to) => `${name}: ${from} → ${to}`,
  },
  run: englishRuns,
  sitting: englishSittings,
  refusal: (refusal) => {
    switch (refusal.code) {
      case "ended":
        return "The run has ended.";
      case "no-window":
        return "No one is to move.";
      case "beyond-calendar":
        return "After this choice game time would go beyond the year 9999, the last that dates can show; the choice was not made.";
      case "window-not-open":
        return `The window "${refusal.window}" isn't open${refusal.open === undefined ? "" : `; "${refusal.open}" is`}.`;
      case "wrong-seat":
        return `The seat "${refusal.seat}" doesn't choose here${refusal.expected.length === 0 ? "" : `; ${list(refusal.expected)} ${refusal.expected.length === 1 ? "does" : "do"}`}.`;
      case "unknown-option":
        return `There is no option "${refusal.option}" here${thereAre(refusal.known)}.`;
      case "unknown-initiative":
        return `There is no initiative "${refusal.id}"${thereAre(refusal.known)}.`;
      case "unknown-inject":
        return `There is no inject "${refusal.id}"${thereAre(refusal.known)}.`;
      case "count":
        return `Choose ${optionsOf(refusal.low, refusal.high)}, not ${refusal.chosen}.`;
      case "chosen-twice":
        return `"${refusal.option}" is chosen twice.`;
      case "impossible":
        return `"${refusal.option}" can't happen now: its odds are zero.`;
      case "used-up":
        return `It has already been used as often as allowed (${refusal.limit === 1 ? "once" : `${refusal.limit} times`}).`;
      case "too-late":
        return `It takes ${hours(refusal.takesHours)}, but the deadline is in ${hours(refusal.leftHours)}.`;
    }
  },
  loop: (state) =>
    `After this choice the scenario's rules loop without end${state === undefined ? "" : ` at "${state}"`}; the choice was not made.`,
};

const hours = (count: number): string => (count === 1 ? "1 hour" : `${count} hours`);

const thereAre = (names: readonly string[]): string => (names.length === 0 ? "" : `; there are ${list(names)}`);

const optionsOf = (low: number, high: number): string => {
  if (low !== high) return `${low} to ${high} options`;
  return low === 1 ? "1 option" : `${low} options`;
};

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

/** A title that stands in quotation marks already keeps them. */
const quoted = (titles: readonly string[]): string => {
  const each = titles.map((title) => (title.startsWith("“") ? title : `“${title}”`));
  return each.length < 2 ? each.join("") : `${each.slice(0, -1).join(", ")} and ${each.at(-1)}`;
};
