import type { Coverage, Hit, ItemKind, Share, Spread } from "#analysis";
import { countOf, percent } from "../../shared/text/figures.ts";

/** What is counted, in the order in which it is printed, in the singular and the plural, and what a run does with it. */
export const KINDS: readonly { readonly kind: ItemKind; readonly many: string; readonly done: string }[] = [
  { kind: "option", many: "Options", done: "tried" },
  { kind: "outcome", many: "Outcomes of chance", done: "drawn" },
  { kind: "initiative", many: "Initiatives", done: "taken" },
  { kind: "state", many: "States", done: "entered" },
  { kind: "transition", many: "Transitions", done: "taken" },
  { kind: "text", many: "Briefs", done: "shown" },
];

/** The name of a policy in a table. */
export const nameOfPolicy = (policy: string | undefined): string => policy ?? "own weights";

/** Coverage in the terminal: what was never covered first, then endings and lengths; all counts where the whole is wanted. */
export const printCoverage = (file: string, coverage: Coverage, { isWhole }: { readonly isWhole: boolean }): string => {
  const { runs, steered, policies } = coverage;
  const under = `under ${policies.map(({ policy }) => nameOfPolicy(policy)).join(", ")}`;
  const more = steered > 0 ? `, and ${countOf(steered)} steered towards what was tried least` : "";
  return [
    `${file}: ${countOf(runs)} runs ${under}${more}`,
    ...KINDS.flatMap((row) => printKind(row, coverage.items)),
    ...coverage.unended.map(printUnended),
    "",
    "Endings",
    ...printEndings(coverage),
    "",
    `Choices in a run: ${printSpread(coverage.plies)}`,
    ...coverage.decisions.map(({ name, spread }) => `  ${name}: ${printSpread(spread)}`),
    ...(isWhole ? printCounts(coverage) : []),
    "",
  ].join("\n");
};

const printKind = ({ kind, many, done }: (typeof KINDS)[number], items: readonly Hit[]): readonly string[] => {
  const own = items.filter((item) => item.kind === kind);
  if (own.length === 0) return [];
  const hit = own.filter(({ hits }) => hits > 0).length;
  const onlySteered = own.filter(({ hits, steered }) => hits === 0 && steered > 0);
  const never = own.filter(({ hits, steered }) => hits + steered === 0);
  const list = (title: string, found: readonly Hit[]): readonly string[] =>
    found.length === 0 ? [] : [`  ${title}:`, ...found.map((item) => `    ${item.name}${titleOf(item)}`)];
  return [
    `${many}: ${countOf(hit)} of ${countOf(own.length)} ${done}`,
    ...list(`never ${done}`, never),
    ...list(`${done} only when a run was steered there`, onlySteered),
  ];
};

/** Longer words are cut, in characters. */
const LONGEST_TITLE = 70;

const titleOf = ({ title }: Hit): string => {
  if (title === "") return "";
  return `  “${title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title}”`;
};

const printUnended = ({ stop, runs, windows }: Coverage["unended"][number]): string => {
  const at = windows.length === 0 ? "" : ` (${windows.join(", ")})`;
  return stop === "dead-end"
    ? `${countOf(runs)} runs stopped at a dead end${at}: there was nothing to choose there and nothing was due.`
    : `${countOf(runs)} runs hadn't ended after 1,000 choices${at}.`;
};

const printEndings = ({ endings, policies }: Coverage): readonly string[] => {
  const width = Math.max(...endings.map(({ id }) => id.length));
  return endings.map(({ id, all, byPolicy }) => {
    const each =
      policies.length < 2
        ? ""
        : `;  ${byPolicy.map(({ share }, index) => `${nameOfPolicy(policies[index]?.policy)} ${percent(share)}`).join(", ")}`;
    return `  ${id.padEnd(width)}  ${printShare(all)}${each}`;
  });
};

const printShare = ({ share, low, high }: Share): string =>
  `${percent(share).padStart(7)}  (${percent(low)} to ${percent(high)} at 95 % confidence)`;

const printSpread = ({ least, median, ninth, most, mean }: Spread): string =>
  least === most
    ? `always ${most}`
    : `${least} to ${most}, half of them at most ${median}, nine in ten at most ${ninth}, ${mean.toFixed(1)} on average`;

const printCounts = ({ items, windows }: Coverage): readonly string[] => [
  ...KINDS.flatMap(({ kind, many, done }) => {
    const own = items.filter((item) => item.kind === kind);
    const lines = own.map((item) => `${countOf(item.hits).padStart(9)}  ${item.name}${titleOf(item)}`);
    return own.length === 0 ? [] : ["", `${many}, how often ${done}`, ...lines];
  }),
  "",
  "What was chosen at each window",
  ...windows.flatMap(({ path, seat, choices, options }) => [
    `  ${path}, ${seat}: ${countOf(choices)} choices`,
    ...options.map(({ id, share }) => `    ${percent(share).padStart(7)}  ${id}`),
  ]),
];
