import { describeChoice, isFailure, type Trial, toShare, type Verdict, type Way } from "#analysis";
import { type Program, parseChoice } from "#engine";

type Check = Program["checks"][number];

/** How a scenario's own checks came out, each with the way to where it fails, and what the verdicts rest on. */
export const printTrial = (
  file: string,
  program: Program,
  trial: Trial,
  written: ReadonlyMap<number, string>,
): string => {
  const { verdicts } = trial;
  if (verdicts.length === 0) return `${file} has no checks of its own; docs/format.md says how to write them.\n`;
  const lines = verdicts.flatMap((verdict, index) => {
    const check = program.checks[index];
    if (check === undefined) return [];
    const path = written.get(index);
    const run = path === undefined ? [] : [`          The run is in ${path}.`];
    return [`  ${label(verdict)}  ${spell(check)}`, ...explain(program, check, verdict), ...run];
  });
  const failed = verdicts.filter(isFailure).length;
  const open = verdicts.filter(({ kind }) => kind === "open").length;
  const counts = [
    `${verdicts.length - failed - open} of ${verdicts.length} checks held ${restsOn(trial)}`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(open > 0 ? [`${open} undecided`] : []),
  ];
  const stopped = trial.isCut && (open > 0 || !trial.isComplete) ? " Stopped there: more may fail.\n" : "\n";
  return `${file}\n${lines.join("\n")}\n${counts.join("; ")}.${stopped}`;
};

/** A number with its thousands apart. */
export const countOf = (count: number): string => count.toLocaleString("en");

const label = (verdict: Verdict): string => {
  if (isFailure(verdict)) return "FAILED";
  return verdict.kind === "open" ? "open  " : "held  ";
};

const restsOn = ({ states, isComplete, runs }: Trial): string => {
  const inStates = isComplete ? `in all ${countOf(states)} states` : `in the first ${countOf(states)} states`;
  if (states === 0) return `in ${countOf(runs)} runs`;
  return runs === 0 ? inStates : `in ${countOf(runs)} runs and ${inStates}`;
};

/** The check on one line, as it's written. */
const spell = (check: Check): string => {
  switch (check.kind) {
    case "never":
    case "always":
      return `${check.kind}: ${check.source}`;
    case "leads_to":
      return `when: ${check.source}, leads_to: ${check.otherSource}`;
    case "before":
      return `before: ${check.source}, first: ${check.otherSource}`;
    case "reaches":
      return `reaches: ${check.endings.join(", ")}`;
    case "play":
      return `play: ${countOf(check.choices.length)} choices, ends: ${check.ends}`;
    case "share":
      return `share: ${check.ending}${check.policy === undefined ? "" : `, policy: ${check.policy}`}, within: ${check.low}..${check.high}`;
  }
};

const explain = (program: Program, check: Check, verdict: Verdict): readonly string[] => {
  const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `          ${line}`);
  switch (verdict.kind) {
    case "held":
      return [];
    case "open":
      return indent([check.kind === "share" ? "Not enough runs to say." : "Not tried enough to say."]);
    case "broken":
      return indent([`${BROKEN[check.kind]} ${after(verdict.way)}`, ...listWay(program, verdict.way)]);
    case "not-reached":
      return indent([`No run came to ${verdict.endings.map((ending) => `"${ending}"`).join(", ")}.`]);
    case "other-ending": {
      const found = verdict.found === undefined ? "to no ending" : `to "${verdict.found}"`;
      return indent([`The choices lead ${found}.`]);
    }
    case "refused": {
      const place = verdict.way.choices.length + 1;
      return indent([`Choice ${place} ("${verdict.choice}") can't be made: ${verdict.why}`]);
    }
    case "share": {
      const { share, low, high } = toShare(verdict.count, verdict.runs);
      const interval = `between ${percent(low)} and ${percent(high)} with 95 % confidence`;
      return indent([`${percent(share)} of ${countOf(verdict.runs)} runs; ${interval}.`]);
    }
  }
};

const BROKEN: Readonly<Record<Check["kind"], string>> = {
  never: "It holds",
  always: "It doesn't hold",
  leads_to: "The first holds, and the second still hasn't when the run is over",
  before: "It holds, and the other hasn't yet,",
  reaches: "",
  play: "",
  share: "",
};

const after = ({ choices }: Way): string =>
  choices.length === 0
    ? "at the start."
    : `after ${choices.length === 1 ? "this choice" : `these ${choices.length} choices`}:`;

const listWay = (program: Program, { choices }: Way): readonly string[] =>
  choices.map((word, index) => {
    const choice = parseChoice(program, word);
    const words = choice === undefined ? "" : `${describeChoice(program, choice)}  `;
    return `${String(index + 1).padStart(4)}. ${words}[${word}]`;
  });

/** A share as "12.3 %". */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
