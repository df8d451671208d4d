import { describeChoice, type SliceProof, toShare, type Verdict, type Way } from "#analysis";
import { type Program, parseChoice } from "#engine";
import { boundedPercent, countOf, percent } from "./figures.ts";

type Check = Program["checks"][number];

/** Why nothing can be said yet. */
const NOT_KNOWN: Readonly<Record<Check["kind"], string>> = {
  never: "Not tried enough to say.",
  always: "Not tried enough to say.",
  leads_to: "Not tried enough to say.",
  before: "Not tried enough to say.",
  reaches: "Not tried enough to say.",
  play: "Not tried enough to say.",
  share: "Not enough runs to say.",
};

/** The line that says where a way was written to, if it was. */
export const tellRun = (path: string | undefined): readonly string[] =>
  path === undefined ? [] : [`          The run is in ${path}.`];

/** The check on one line, as it's written. */
export const spellCheck = (check: Check): string => {
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
      return `play: ${countOf(check.choices.length)} choice${check.choices.length === 1 ? "" : "s"}, ends: ${check.ends}`;
    case "share":
      return `share: ${check.ending}${check.policy === undefined ? "" : `, policy: ${check.policy}`}, within: ${check.low}..${check.high}`;
  }
};

/** What a verdict rests on, in words, with the way to where the check fails. */
export const explainVerdict = (program: Program, check: Check, verdict: Verdict): readonly string[] => {
  const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `          ${line}`);
  switch (verdict.kind) {
    case "held":
      return verdict.part === undefined ? [] : indent([tellPart(verdict.part)]);
    case "open":
      return indent([NOT_KNOWN[check.kind]]);
    case "broken":
      return indent([
        ...tellBreach(program, check, verdict),
        ...(verdict.isShortest === false ? ["There may be a shorter way."] : []),
      ]);
    case "not-reached":
      return indent([`No run reached ${verdict.endings.map((ending) => `"${ending}"`).join(", ")}.`]);
    case "other-ending": {
      const found = verdict.found === undefined ? "to no ending" : `to "${verdict.found}"`;
      return indent([`The choices lead ${found}.`]);
    }
    case "refused": {
      const place = verdict.way.choices.length + 1;
      return indent([`Choice ${place} ("${verdict.choice}") can't be made: ${verdict.why}`]);
    }
    case "odds":
      return indent([tellOdds(verdict.low, verdict.high)]);
    case "share": {
      const { share, low, high } = toShare(verdict.count, verdict.runs);
      const interval = `between ${percent(low)} and ${percent(high)} with 95 % confidence`;
      return indent([`${percent(share)} of ${countOf(verdict.runs)} runs; ${interval}.`]);
    }
  }
};

const tellPart = ({ charts, variables, moments }: SliceProof): string =>
  `By ${charts.join(", ")}${variables.length === 0 ? "" : ` with ${variables.join(", ")}`} alone, whatever else happens: ${countOf(moments)} moments.`;

const tellOdds = (low: number, high: number): string =>
  low === high
    ? `Its exact odds are ${boundedPercent(low, high)}.`
    : `Its odds, which depend on loops too large to be solved, are ${boundedPercent(low, high)}.`;

type Broken = Extract<Verdict, { readonly kind: "broken" }>;

const tellBreach = (program: Program, check: Check, { way, since, roundFrom }: Broken): readonly string[] => {
  const { length } = way.choices;
  const choices = listWay(program, way);
  switch (check.kind) {
    case "never":
      return [`It holds ${after(length)}`, ...choices];
    case "always":
      return [`It doesn't hold ${after(length)}`, ...choices];
    case "before":
      return [`It holds, and the other hasn't yet, ${after(length)}`, ...choices];
    case "leads_to": {
      const last = since === undefined ? "The first holds" : `The first last holds ${atPly(since)}`;
      return roundFrom === undefined
        ? [`${last}, and the second still doesn't when the run is over ${after(length)}`, ...choices]
        : [
            `${last}, and the second can be put off for ever ${after(length)}`,
            ...choices,
            tellRound(roundFrom, length),
          ];
    }
    case "share":
    case "reaches":
    case "play":
      return choices;
  }
};

const tellRound = (from: number, length: number): string =>
  `Then everything is as it was ${atPly(from)}: ${length - from === 1 ? `choice ${length}` : `choices ${from + 1} to ${length}`} can repeat for ever.`;

const atPly = (ply: number): string => (ply === 0 ? "at the start" : `after choice ${ply}`);

const after = (length: number): string =>
  length === 0 ? "at the start." : `after ${length === 1 ? "this choice" : `these ${length} choices`}:`;

/** The way to a place, under a sentence that ends with how far it is. */
export const tellWay = (program: Program, way: Way, sentence: string): readonly string[] => [
  `${sentence} ${after(way.choices.length)}`,
  ...listWay(program, way),
];

const listWay = (program: Program, { choices }: Way): readonly string[] =>
  choices.map((word, index) => {
    const choice = parseChoice(program, word);
    const words = choice === undefined ? "" : `${describeChoice(program, choice)}  `;
    return `${String(index + 1).padStart(4)}. ${words}[${word}]`;
  });
