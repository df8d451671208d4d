import type { BriefingView } from "#sitting";
import { plainText } from "../../shared/text/plainText.ts";

/** What a player reads before the first decision, and how to find help. */
export const printBriefing = ({ title, summary, seat, brief, objectives }: BriefingView): string =>
  [
    title.toUpperCase(),
    summary.trim(),
    "",
    `You are ${seat.role}, ${seat.name}.`,
    ...(brief === "" ? [] : [plainText(brief)]),
    ...(objectives.length === 0 ? [] : ["", "What you can learn:", ...objectives.map((text) => `- ${text.trim()}`)]),
    "",
    'At the ">", type the number of your choice. "?" explains more, "quit" stops.',
    "",
    "",
  ].join("\n");
