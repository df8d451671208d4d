import { isFailure, type Proof, type TextVerdict, type Verdict } from "#analysis";
import type { Program } from "#engine";
import { countTexts, listUnseen, tellFalse } from "../../shared/text/falseText.ts";
import { countOf } from "../../shared/text/figures.ts";
import { explainVerdict, spellCheck, tellRun } from "../../shared/text/verdict.ts";
import type { Written } from "../../shared/writeWays.ts";

/** The verdict on one promise: proved for every possible run, broken by the run that is shown, or open. */
export type Decision = "proved" | "broken" | "open";

/** What a check's verdict means in words. One run that reaches an ending proves that it can be reached. */
export const decisionOf = (check: Check, verdict: Verdict, isComplete: boolean): Decision => {
  if (isFailure(verdict)) return "broken";
  return verdict.kind === "held" && (isComplete || check.kind === "reaches" || verdict.part !== undefined)
    ? "proved"
    : "open";
};

/** What a text's verdict means in words: what is never shown in any state is never shown. */
export const decisionOn = ({ kind }: TextVerdict, isComplete: boolean): "proved" | "false" | "unseen" | "open" => {
  switch (kind) {
    case "false":
      return "false";
    case "held":
      return isComplete ? "proved" : "open";
    case "unseen":
      return isComplete ? "unseen" : "open";
  }
};

type Check = Program["checks"][number];

const LABELS: Readonly<Record<Decision, string>> = { proved: "proved", broken: "BROKEN", open: "open  " };

/** The verdicts on a scenario's promises, each with the way to where it is broken, and how many states they rest on. */
export const printProof = (
  file: string,
  program: Program,
  proof: Proof,
  { seconds, written }: { readonly seconds: number; readonly written: Written },
): string => {
  const { texts } = proof;
  if (proof.verdicts.size + texts.length === 0)
    return `${file} promises nothing: it has no checks of the kinds never, always, leads_to, before or reaches, and no texts with "holds".\n`;
  const lines = [...proof.verdicts].flatMap(([index, verdict]) => {
    const check = program.checks[index];
    if (check === undefined) return [];
    const decision = decisionOf(check, verdict, proof.isComplete);
    const told = OPEN[decision] ? [`          ${NOT_YET}`] : explainVerdict(program, check, verdict);
    return [`  ${LABELS[decision]}  ${spellCheck(check)}`, ...told, ...tellRun(written.checks.get(index))];
  });
  const decisions = [...proof.verdicts].flatMap(([index, verdict]) => {
    const check = program.checks[index];
    return check === undefined ? [] : [decisionOf(check, verdict, proof.isComplete)];
  });
  const of = (wanted: Decision): number => decisions.filter((decision) => decision === wanted).length;
  const counts = [
    ...(proof.verdicts.size === 0 ? [] : [`${of("proved")} of ${proof.verdicts.size} proved`]),
    ...(of("broken") > 0 ? [`${of("broken")} broken`] : []),
    ...(of("open") > 0 ? [`${of("open")} open`] : []),
  ];
  const wrong = tellFalse(program, texts, { file, runs: written.texts });
  const all = [...lines, ...wrong, ...(proof.isComplete ? listUnseen(program, texts, file) : [])];
  const told = texts.length === 0 ? [] : [countTexts(texts, proof.isComplete)];
  const sums = [...(counts.length === 0 ? [] : [counts.join(", ")]), ...told].map((sum) => `${sum}.`).join(" ");
  return `${[file, ...all].join("\n")}\n${sums} ${tellStates(proof)} ${seconds.toFixed(1)} s.\n`;
};

/** Whether more states could still decide it. */
const OPEN: Readonly<Record<Decision, boolean>> = { proved: false, broken: false, open: true };

const NOT_YET = "No state found breaks it, but not every state was found.";

const tellStates = ({ states, transitions, isComplete, limit }: Proof): string => {
  const found = `${countOf(states)} states and ${countOf(transitions)} ways between them`;
  if (isComplete) return `Complete: ${found}, in`;
  const why = { memory: "memory ran out", states: "that limit was reached", choices: "a window has too many choices" };
  return `${found} were found before ${limit === undefined ? "it was stopped" : why[limit]}, in`;
};
