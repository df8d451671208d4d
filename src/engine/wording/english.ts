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
    hidden: "Something you can't see stands in the way",
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
  run: englishRuns,
  sitting: englishSittings,
  refusal: (refusal) => {
    switch (refusal.code) {
      case "ended":
        return "The run has ended.";
      case "no-window":
        return "Nobody is asked to choose.";
      case "window-not-open":
        return `The window "${refusal.window}" isn't open${refusal.open === undefined ? "" : `; "${refusal.open}" is`}.`;
      case "wrong-seat":
        return `The seat "${refusal.seat}" has nothing to choose here${refusal.expected.length === 0 ? "" : `; ${list(refusal.expected)} has`}.`;
      case "unknown-option":
        return `There is no option "${refusal.option}" here${thereAre(refusal.known)}.`;
      case "unknown-initiative":
        return `There is no initiative "${refusal.id}"${thereAre(refusal.known)}.`;
      case "unknown-inject":
        return `There is no inject "${refusal.id}"${thereAre(refusal.known)}.`;
      case "count":
        return `${refusal.chosen} chosen; ${asked(refusal.low, refusal.high)} asked for.`;
      case "chosen-twice":
        return `"${refusal.option}" is chosen twice.`;
      case "impossible":
        return `"${refusal.option}" has no chance of coming about now.`;
      case "used-up":
        return `It has been used as often as it may be (${refusal.limit === 1 ? "once" : `${refusal.limit} times`}).`;
    }
  },
  loop: (state) =>
    `After this choice the scenario's rules go round in a circle${state === undefined ? "" : ` at "${state}"`}; the choice was not made.`,
};

const thereAre = (names: readonly string[]): string => (names.length === 0 ? "" : `; there are ${list(names)}`);

const asked = (low: number, high: number): string => {
  if (low !== high) return `${low} to ${high} are`;
  return low === 1 ? "1 is" : `${low} are`;
};

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
