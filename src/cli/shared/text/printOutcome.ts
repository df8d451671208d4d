import type { OutcomeView } from "#sitting";
import { plainText } from "./plainText.ts";

/** How it ended and the assessment. */
export const printOutcome = ({ ending, bySeat = [], stopped, criteria, stances }: OutcomeView): string => {
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
  const drawn = stances.map(({ seat, stance }) => `  ${seat.name}: ${stance}`);
  return `${[...lines, ...others, ...titled("Assessment", scores), ...titled("Stances in this run", drawn)].join("\n")}\n`;
};

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, ...lines];
