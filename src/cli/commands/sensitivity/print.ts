import type { Estimate, Knowing, Measure, Shares, Tornado, Uncertain } from "#analysis";
import type { Program } from "#engine";
import { countOf } from "../../shared/text/figures.ts";
import { toTable } from "../../shared/text/toTable.ts";

/** What was found out about uncertain numbers. */
export type Sensitivity = {
  readonly measure: Measure;
  readonly runs: number;
  readonly tornado: Tornado;
  /** Absent when it was stopped before. */
  readonly shares: Shares | undefined;
  readonly at: string | undefined;
  readonly knowing: Knowing | undefined;
};

/** In words and bars: the widest swing first. */
export const printSensitivity = (file: string, program: Program, found: Sensitivity): string => {
  const { measure, runs, tornado, shares, at, knowing } = found;
  const unit = measure.kind === "ending" ? 100 : 1;
  const figure = ({ mean }: Estimate): string => `${(mean * unit).toFixed(1)}${measure.kind === "ending" ? " %" : ""}`;
  const within = ({ mean, margin }: Estimate): string => `${signed(mean * unit)} ± ${(margin * unit).toFixed(1)}`;
  const most = Math.max(...tornado.swings.map(({ change }) => Math.abs(change.mean)));
  return [
    `${file}: ${titleOf(program, measure)}, in ${countOf(runs)} runs a point, all with the same luck`,
    `As written: ${figure(tornado.base)} ± ${(tornado.base.margin * unit).toFixed(1)}`,
    "",
    ...toTable(
      [
        "One number at a time",
        "at its low end",
        "at its high end",
        measure.kind === "ending" ? "change in points" : "change",
        "",
      ],
      tornado.swings.map(({ variable, low, high, change }) => [
        `  ${rangeOf(variable)}`,
        figure(low),
        figure(high),
        within(change),
        bar(Math.abs(change.mean), most),
      ]),
    ),
    ...(shares === undefined ? [] : printShares(shares)),
    ...(knowing === undefined || at === undefined ? [] : printKnowing(at, knowing)),
    "",
  ].join("\n");
};

const titleOf = ({ scenario }: Program, measure: Measure): string => {
  if (measure.kind === "ending") return `how often runs end in "${measure.ending}"`;
  return `what ${scenario.seats.find(({ id }) => id === measure.seat)?.name ?? measure.seat} gets`;
};

const rangeOf = ({ id, low, high, start }: Uncertain): string => `${id} ${low}..${high} (${start})`;

const signed = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;

const WIDEST = 24;

const bar = (size: number, most: number): string =>
  "█".repeat(most === 0 ? 0 : Math.round((size / most) * WIDEST)).padEnd(WIDEST);

const printShares = ({ numbers, together, luck }: Shares): readonly string[] => {
  const share = ({ mean, margin }: Estimate): string =>
    `${mean < 0 ? "−" : ""}${Math.abs(mean * 100).toFixed(1)} % ± ${(margin * 100).toFixed(1)}`;
  return [
    "",
    "How much of the variation between runs each number explains alone, with every number drawn from its range (first-order Sobol' indices):",
    ...toTable(
      ["", ""],
      [
        ...numbers
          .toSorted((one, other) => other.share.mean - one.share.mean)
          .map(({ variable, share: of }) => [`  ${variable.id}`, share(of)]),
        ["  all of these numbers", share(together)],
        ["  chance and how the seats choose", share(luck)],
      ],
    ).slice(1),
  ];
};

const printKnowing = (at: string, { options, best, numbers }: Knowing): readonly string[] => [
  "",
  `What it is worth to know a number before deciding at ${at}, where "${best}" is best without that knowledge:`,
  ...toTable(
    ["", ""],
    options.map(({ option, mean }) => [`  ${option} on average`, mean.toFixed(1)]),
  ).slice(1),
  ...toTable(
    ["", ""],
    numbers
      .toSorted((one, other) => other.worth.mean - one.worth.mean)
      .map(({ variable, worth }) => [
        `  to know ${variable.id}`,
        `${worth.mean.toFixed(2)} ± ${worth.margin.toFixed(2)}`,
      ]),
  ).slice(1),
];
