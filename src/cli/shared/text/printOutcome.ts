import type { OutcomeView } from "#sitting";
import { plainText } from "./plainText.ts";

/** How it ended and the assessment. */
export const printOutcome = ({ ending, bySeat = [], stopped, criteria }: OutcomeView): string => {
  const lines =
    ending === undefined
      ? ["", stopped ?? "The run stopped: nothing more can happen."]
      : ["", `== ${ending.title} (${ending.kind}) ==`, plainText(ending.text)];
  const others = bySeat.flatMap(({ seats, title, kind, text }) => [
    "",
    `For ${seats.join(", ")}: ${title} (${kind})`,
    plainText(text),
  ]);
  const scores = criteria.map(
    ({ title, score, out, text }) => `  ${title}: ${score} of ${out}${text === undefined ? "" : ` - ${text}`}`,
  );
  return `${[...lines, ...others, ...(scores.length > 0 ? ["", "Assessment"] : []), ...scores].join("\n")}\n`;
};
