import { type Choice, type Program, WHITE_CELL } from "#engine";
import type { Decision, SittingView } from "#sitting";
import type { Console } from "../../shared/console/console.ts";
import type { Answers } from "./answers.ts";
import { printDecision } from "./printDecision.ts";
import { HELP, printDetails } from "./printHelp.ts";
import { printStatus } from "./printStatus.ts";
import { readAnswer } from "./readAnswer.ts";

/** What a person chose, and where the line stands that said so. */
export type Asked = {
  readonly choice: Choice;
  readonly by: "person" | "white_cell";
  readonly from?: string | undefined;
};

/** Who is noted for a choice of each kind. */
const choosers: Readonly<Record<Choice["kind"], Asked["by"]>> = {
  option: "person",
  initiative: "person",
  inject: WHITE_CELL,
};

/** Asks until a line is a choice; undefined when the person stops. A line of a file that isn't a choice ends the asking. */
export const askPerson = async (
  program: Program,
  view: SittingView,
  decision: Decision,
  answers: Answers,
  console: Console,
): Promise<Asked | undefined | { readonly unclear: string }> => {
  for (;;) {
    const answer = await answers("> ");
    const text = answer?.text.trim();
    if (text === undefined || /^(quit|q|exit)$/i.test(text)) return undefined;
    if (text === "") continue;
    const told = tell(view, decision, text);
    if (told !== undefined) {
      console.print(told);
      continue;
    }
    const choice = readAnswer(program, decision, view.seat.id, text);
    const from = answer?.from;
    if (!("unclear" in choice)) return { choice, by: choosers[choice.kind], from };
    if (from !== undefined) return { unclear: `${from}: ${choice.unclear}` };
    console.complain(choice.unclear);
  }
};

/** The reply to what the person typed, if that is a question instead of a choice; otherwise undefined. */
const tell = (view: SittingView, decision: Decision, text: string): string | undefined => {
  if (/^(status|s)$/i.test(text)) return printStatus(view);
  if (/^list$/i.test(text)) return printDecision(view, decision);
  const about = /^(?:\?|help\b|h\b)\s*(.*)$/i.exec(text);
  if (about === null) return undefined;
  const [, key = ""] = about;
  return key === "" ? HELP : printDetails(decision, key);
};
