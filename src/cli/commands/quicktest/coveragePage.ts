import { createHash } from "node:crypto";
import type { Coverage, Hit, Share, Spread } from "#analysis";
import type { Scenario } from "#scenario";
import { toPrintable } from "../../shared/console/toPrintable.ts";
import { countOf, percent } from "../../shared/text/figures.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { PAGE_STYLE } from "./pageStyle.ts";
import { KINDS, nameOfPolicy } from "./print.ts";

/** Coverage as one HTML page that needs no other file and no script: what was never covered comes first. */
export const toCoveragePage = ({ title, language }: Scenario, coverage: Coverage, cited: string): string => {
  const style = createHash("sha256").update(PAGE_STYLE).digest("base64");
  const heading = `What the runs covered: ${title}`;
  return toPrintable(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(heading)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>What the runs covered: <span lang="${escapeHtml(language)}">${escapeHtml(title)}</span></h1>
${summarise(coverage)}
${listNever(coverage)}
${tableOfEndings(coverage)}
${tableOfLengths(coverage)}
${tablesOfWindows(coverage)}
${tablesOfItems(coverage)}
<p>${escapeHtml(cited.trim())}</p>
</main>
</body>
</html>
`);
};

const summarise = ({ runs, steered, policies, items, unended }: Coverage): string => {
  const under = policies.map((one) => `${escapeHtml(nameOfPolicy(one.policy))} (${countOf(one.runs)})`).join(", ");
  const counts = KINDS.map(({ kind, many, done }) => {
    const own = items.filter((item) => item.kind === kind);
    if (own.length === 0) return "";
    return `<li>${many}: ${countOf(own.filter(({ hits }) => hits > 0).length)} of ${countOf(own.length)} ${done}</li>`;
  });
  const stopped = unended.map(({ stop, runs: count, windows }) => {
    const at =
      windows.length === 0 ? "" : ` at ${windows.map((path) => `<code>${escapeHtml(path)}</code>`).join(", ")}`;
    const what = stop === "dead-end" ? "stopped at a dead end" : "hadn't ended after 1,000 choices";
    return `<p><strong>${countOf(count)} runs ${what}${at}.</strong></p>`;
  });
  return `<p>${countOf(runs)} runs in which every seat played by policy: ${under}. ${countOf(steered)} more were steered towards what had been tried least; they
count only where this page says so.</p>
<ul>${counts.join("")}</ul>${stopped.join("")}`;
};

const listNever = ({ items }: Coverage): string => {
  const found = KINDS.flatMap(({ kind, many, done }) => {
    const never = items.filter((item) => item.kind === kind && item.hits === 0);
    return never.length === 0
      ? []
      : [
          `<h3>${many} never ${done}</h3>`,
          toTable(
            ["Where", "What", "In steered runs"],
            never.map((item) => [codeOf(item), escapeHtml(item.title), numberOf(item.steered)]),
          ),
        ];
  });
  const body = found.length === 0 ? "<p>Nothing: the runs covered every part of the scenario.</p>" : found.join("\n");
  return `<h2>What no policy reached</h2>\n${body}`;
};

const tableOfEndings = ({ endings, policies }: Coverage): string => {
  const heads = ["Ending", "Of all runs", "95 % interval", "", ...policies.map(({ policy }) => nameOfPolicy(policy))];
  const rows = endings.map(({ id, title, all, byPolicy }) => [
    `${escapeHtml(title)} <code>${escapeHtml(id)}</code>`,
    { number: percent(all.share) },
    { number: `${percent(all.low)} to ${percent(all.high)}` },
    meterOf(all),
    ...byPolicy.map(({ share }) => ({ number: percent(share) })),
  ]);
  return `<h2>Endings</h2>\n<p>Intervals are Wilson's, of the share in all runs; then the shares under each policy.</p>\n${toTable(heads, rows)}`;
};

const tableOfLengths = ({ plies, decisions }: Coverage): string => {
  const row = (name: string, { least, median, ninth, most, mean }: Spread): readonly Cell[] => [
    escapeHtml(name),
    ...[least, median, ninth, most].map(numberOf),
    { number: mean.toFixed(1) },
  ];
  return `<h2>How long runs are</h2>\n${toTable(
    ["", "Least", "Half at most", "Nine in ten at most", "Most", "On average"],
    [row("Choices, chance included", plies), ...decisions.map(({ name, spread }) => row(name, spread))],
  )}`;
};

const tablesOfWindows = ({ windows }: Coverage): string =>
  `<h2>What was chosen at each window</h2>\n${windows
    .map(({ path, title, seat, choices, options }) => {
      const rows = options.map((option) => [
        `${escapeHtml(option.title)} <code>${escapeHtml(option.id)}</code>`,
        numberOf(option.count),
        { number: percent(option.share) },
        meterOf(option),
      ]);
      const heading = `${title === "" ? "" : `${escapeHtml(title)} `}<code>${escapeHtml(path)}</code>`;
      return `<h3>${heading}</h3>\n<p>${escapeHtml(seat)}, ${countOf(choices)} choices</p>\n${toTable(["Option", "Chosen", "Share", ""], rows)}`;
    })
    .join("\n")}`;

const tablesOfItems = ({ items }: Coverage): string =>
  KINDS.map(({ kind, many, done }) => {
    const own = items.filter((item) => item.kind === kind).toSorted((one, other) => one.hits - other.hits);
    const rows = own.map((item) => [codeOf(item), escapeHtml(item.title), numberOf(item.hits), numberOf(item.steered)]);
    return rows.length === 0
      ? ""
      : `<h2>${many}, how often ${done}</h2>\n${toTable(["Where", "What", "Times", "In steered runs"], rows)}`;
  }).join("\n");

/** A cell is HTML, or a number to be set flush right. */
type Cell = string | { readonly number: string };

const numberOf = (count: number): Cell => ({ number: countOf(count) });
const codeOf = ({ name }: Hit): string => `<code>${escapeHtml(name)}</code>`;

const meterOf = ({ share }: Share): string =>
  `<meter value="${share.toFixed(4)}" aria-label="${percent(share)}"></meter>`;

const toTable = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  const isNumber = heads.map((_, column) => typeof rows[0]?.[column] === "object");
  const head = heads.map(
    (text, column) => `<th scope="col"${isNumber[column] === true ? ' class="number"' : ""}>${escapeHtml(text)}</th>`,
  );
  const body = rows.map(
    (cells) =>
      `<tr>${cells.map((cell) => (typeof cell === "string" ? `<td>${cell}</td>` : `<td class="number">${cell.number}</td>`)).join("")}</tr>`,
  );
  return `<div class="wide" tabindex="0"><table><thead><tr>${head.join("")}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table></div>`;
};
