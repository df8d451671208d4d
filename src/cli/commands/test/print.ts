import { isFailure, isOpenVerdict, isPromise, type Trial, type Verdict } from "#analysis";
import type { Program } from "#engine";
import { countTexts, listUnseen, tellFalse } from "../../shared/text/falseText.ts";
import { countOf } from "../../shared/text/figures.ts";
import { explainVerdict, spellCheck, tellRun } from "../../shared/text/verdict.ts";
import type { Written } from "../../shared/writeWays.ts";

type Check = Program["checks"][number];

/** The verdicts on a scenario's own checks, each with the way to where it fails, and what the verdicts rest on. */
export const printTrial = (file: string, program: Program, trial: Trial, written: Written): string => {
  const { verdicts, texts } = trial;
  if (verdicts.length + texts.length === 0)
    return `${file} has no checks of its own and no texts with "holds"; docs/format.md says how to write them.\n`;
  const lines = verdicts.flatMap((verdict, index) => {
    const check = program.checks[index];
    if (check === undefined) return [];
    if (isNotRun(check, verdict, trial)) return [`  not run ${spellCheck(check)}`];
    return [
      `  ${label(check, verdict, trial.isComplete)}  ${spellCheck(check)}`,
      ...explainVerdict(program, check, verdict),
      ...tellRun(written.checks.get(index)),
    ];
  });
  const wrong = tellFalse(program, texts, { file, runs: written.texts });
  const failed = verdicts.filter(isFailure).length;
  const notRun = verdicts.filter((verdict, index) => isNotRun(program.checks[index], verdict, trial)).length;
  const open = verdicts.filter(isOpenVerdict).length - notRun;
  const counts = [
    ...(verdicts.length === 0
      ? []
      : [`${verdicts.length - failed - open - notRun} of ${verdicts.length} checks held ${restsOn(trial)}`]),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(open > 0 ? [`${open} undecided`] : []),
    ...(notRun > 0 ? [`${notRun} not run`] : []),
  ];
  const stopped = trial.isCut && (open + notRun > 0 || !trial.isComplete) ? " Stopped there: more may fail.\n" : "\n";
  const told = texts.length === 0 ? [] : [`${countTexts(texts, trial.isComplete)} ${restsOn(trial)}`];
  const sums = [...(counts.length === 0 ? [] : [counts.join("; ")]), ...told];
  const all = [...lines, ...wrong, ...listUnseen(program, texts, file)];
  return `${[file, ...all, ...sums.map((sum) => `${sum}.`)].join("\n")}${stopped}`;
};

/** Whether nothing was tried that could have decided a check: no run and no state, or for a share no run. */
const isNotRun = (check: Check | undefined, verdict: Verdict, { runs, states, isComplete }: Trial): boolean =>
  verdict.kind === "open" && runs === 0 && (states === 0 || (check?.kind === "share" && !isComplete));

const label = (check: Check, verdict: Verdict, isComplete: boolean): string => {
  if (isFailure(verdict)) return "FAILED";
  if (isOpenVerdict(verdict)) return "open  ";
  const isProved = verdict.kind === "odds" || (isComplete && (isPromise(check) || check.kind === "reaches"));
  return isProved ? "proved" : "held  ";
};

const restsOn = ({ states, isComplete, runs }: Trial): string => {
  const inStates = isComplete ? `in all ${countOf(states)} states` : `in the first ${countOf(states)} states`;
  if (states === 0) return `in ${countOf(runs)} runs`;
  return runs === 0 ? inStates : `in ${countOf(runs)} runs and ${inStates}`;
};
