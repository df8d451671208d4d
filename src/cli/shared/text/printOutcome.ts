import type { OutcomeView } from "#sitting";
import { plainText } from "./plainText.ts";

/** How it ended and the assessment. */
export const printOutcome = ({ ending, stopped, criteria }: OutcomeView): string => {
  const lines =
    ending === undefined
      ? ["", stopped ?? "The run stopped: nothing more can happen."]
      : ["", `== ${ending.title} (${ending.kind}) ==`, plainText(ending.text)];
  const scores = criteria.map(
    ({ title, score, out, text }) => `  ${title}: ${score} of ${out}${text === undefined ? "" : ` - ${text}`}`,
  );
  return `${[...lines, ...(scores.length > 0 ? ["", "Assessment"] : []), ...scores].join("\n")}\n`;
};
