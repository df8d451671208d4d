import type { Piece, Tone } from "#scenario";
import { toPrintable } from "./toPrintable.ts";

/** The parameters of "select graphic rendition" (ECMA-48, 8.3.117). */
const renditions: Readonly<Record<Tone, string>> = {
  plain: "",
  place: "1",
  faint: "2",
  error: "1;31",
  warning: "1;33",
  note: "1;36",
};

/** A piece of a report with the terminal's codes around it. What the piece itself says can't steer the terminal. */
export const toColours = ({ text, tone }: Piece): string => {
  const printable = toPrintable(text);
  if (renditions[tone] === "") return printable;
  const words = printable.replace(/\n$/, "");
  return `\u001b[${renditions[tone]}m${words}\u001b[0m${printable.slice(words.length)}`;
};

/** Whether to write in colour: to a terminal, unless NO_COLOR is set (no-color.org) or the terminal is a dumb one. */
export const wantsColour = (
  isTerminal: boolean | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): boolean => isTerminal === true && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
