import { type Choice, type Program, parseChoice, seatOf } from "#engine";
import type { Decision } from "#sitting";

/**
 * The choice that a typed line means: option numbers or ids, `i1` or `seat!id` for an initiative, or a choice's
 * written form. A sentence when it means none.
 */
export const readAnswer = (
  program: Program,
  decision: Decision,
  seat: string,
  line: string,
): Choice | { readonly unclear: string } => {
  const text = line.trim();
  if (/[=!]/.test(text)) return readWritten(program, seat, text);
  const initiative = /^i(\d+)$/.exec(text);
  if (initiative !== null) {
    const card = decision.initiatives[Number(initiative[1]) - 1];
    return card === undefined
      ? { unclear: `There is no initiative ${text} here. "list" shows them all.` }
      : { kind: "initiative", seat, initiative: card.id };
  }
  const words = text.split(/[\s,+]+/).filter((word) => word !== "");
  const ids = words.map((word) => decision.options[Number(word) - 1]?.id ?? word);
  const unknown = ids.find((id) => !decision.options.some((option) => option.id === id));
  if (unknown !== undefined) return { unclear: `"${unknown}" is none of the options. "list" shows them.` };
  return { kind: "option", window: decision.window, seat, options: ids };
};

/** The White Cell's injects may be typed at any seat; other seats' choices may not. */
const readWritten = (program: Program, seat: string, text: string): Choice | { readonly unclear: string } => {
  const choice = parseChoice(program, text);
  if (choice === undefined) return { unclear: `"${text}" isn't written as a choice.` };
  const chooser = seatOf(choice);
  return choice.kind === "inject" || chooser === seat
    ? choice
    : { unclear: `You hold the seat "${seat}"; "${text}" is a choice of "${chooser}".` };
};
