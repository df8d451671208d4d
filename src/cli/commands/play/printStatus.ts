import type { Indicator, SittingView } from "#sitting";
import { plainText } from "../../shared/text/plainText.ts";

/** The situation and where everything stands, one thing a line. */
export const printStatus = ({ seat, instant, situation, indicators, steppers, statuses }: SittingView): string =>
  `${[
    `${seat.role}, ${seat.name} · ${instant.slice(0, 16).replace("T", " ")}`,
    ...situation.map(({ title, brief }) => [title, plainText(brief)].filter((text) => text !== "").join(": ")),
    "",
    ...indicators.map(printIndicator),
    ...steppers.map(printStepper),
    ...statuses.map(({ name, title }) => `${name}: ${title}`),
  ].join("\n")}\n`;

/** A chart as steps: the one that holds stands in brackets. */
export const printStepper = ({ name, steps }: SittingView["steppers"][number]): string =>
  `${name}: ${steps.map(({ title, current }) => (current ? `[${title}]` : title)).join(" > ")}`;

const printIndicator = ({ name, note, unit, value, last }: Indicator): string => {
  const stands =
    value.kind === "label"
      ? value.label
      : `${value.value}${unit === undefined ? "" : ` ${unit}`} (${value.falls === true ? `from ${value.high} down to ${value.low}` : `from ${value.low} to ${value.high}`})`;
  const because = last === undefined || last.because === "" ? "" : ` Last changed: ${last.because}`;
  return `${name}: ${stands}${note === undefined ? "" : `. ${note}`}${because === "" ? "" : `${/[.]$/.test(note ?? "") ? "" : "."}${because}`}`;
};
