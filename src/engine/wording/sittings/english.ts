import type { SittingWording } from "./sittingWording.ts";

/** Messages about sittings, in English. */
export const englishSittings: SittingWording = {
  standing: {
    "not-seated": "Someone else plays this seat now.",
    "not-yours": "That choice belongs to another seat.",
    "white-cell": "Only the White Cell can do that.",
    "stands-still": "The White Cell has paused the play.",
    "too-late": "Something has happened since; look again before you choose.",
    "nobody-moves": "It is a person's turn.",
    "not-your-choice": "You can only go back to a choice of your own.",
  },
  unknown: (what, id, known) =>
    `There is no ${what === "unknown-seat" ? "seat" : "policy"} "${id}"${known.length === 0 ? "" : `; there are ${known.map((name) => `"${name}"`).join(", ")}`}.`,
  handover: (seat, to, policy) => {
    switch (to) {
      case "person":
        return `A person plays ${seat} from now on.`;
      case "white_cell":
        return `The White Cell plays ${seat} from now on.`;
      case "policy":
        return `The computer plays ${seat} from now on${policy === undefined ? "" : ` (${policy})`}.`;
    }
  },
};
