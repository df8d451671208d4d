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
    and: (left, right) => `${left} and ${right}`,
    or: (left, right) => `${left} or ${right}`,
    state: (chart, title, wanted) => `${chart} ${wanted ? "must" : "must not"} be “${title}”`,
    flag: (name, wanted) => `${name} must be ${wanted ? "yes" : "no"}`,
    compare: (term, comparison, value, now) =>
      `${term} must be ${COMPARED[comparison]}${value}${now === undefined ? "" : ` (it is ${now})`}`,
    other: (wanted) => `A condition of the scenario ${wanted ? "must" : "must not"} hold`,
  },
  locked: (why, failing) =>
    why === undefined ? `Can't be chosen now: ${failing.join("; ")}.` : `${why} (${failing.join("; ")}.)`,
  refusal: (refusal) => {
    switch (refusal.code) {
      case "ended":
        return "The run has ended.";
      case "no-window":
        return "Nobody is asked to choose.";
      case "window-not-open":
        return `The window "${refusal.window}" isn't open; "${refusal.open}" is.`;
      case "wrong-seat":
        return `The seat "${refusal.seat}" has nothing to choose here; ${list(refusal.expected)} has.`;
      case "unknown-option":
        return `There is no option "${refusal.option}" here; there are ${list(refusal.known)}.`;
      case "unknown-initiative":
        return `There is no initiative "${refusal.id}"; there are ${list(refusal.known)}.`;
      case "unknown-inject":
        return `There is no inject "${refusal.id}"; there are ${list(refusal.known)}.`;
      case "count":
        return `${refusal.chosen} chosen; ${refusal.low} to ${refusal.high} are asked for.`;
      case "chosen-twice":
        return `"${refusal.option}" is chosen twice.`;
      case "impossible":
        return `"${refusal.option}" has no chance of coming about now.`;
      case "used-up":
        return `"${refusal.id}" has been used as often as it may be (${refusal.limit}).`;
      case "loop":
        return "After this choice the scenario's rules go round in a circle; the choice was not made.";
    }
  },
};

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
