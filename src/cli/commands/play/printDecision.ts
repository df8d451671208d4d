import type { Decision, OptionCard, SittingView } from "#sitting";
import { plainText } from "../../shared/text/plainText.ts";
import { lockText } from "./printHelp.ts";
import { printStepper } from "./printStatus.ts";

/** The situation, the indicators and the question, with numbered options, for a terminal. */
export const printDecision = (view: SittingView, decision: Decision): string =>
  [
    "",
    `== ${view.seat.role}, ${view.seat.name} · ${view.instant.slice(0, 16).replace("T", " ")} ==`,
    ...view.situation
      .slice(0, 1)
      .map(({ title, brief }) => [title, plainText(brief)].filter((text) => text !== "").join("\n")),
    "",
    ...printIndicators(view),
    ...view.steppers.map(printStepper),
    ...view.statuses.map(({ name, title }) => `${name}: ${title}`),
    "",
    `${decision.urgent ? "Urgent: " : ""}${decision.prompt.trim()}`,
    ...(decision.together
      ? ["Others decide at the same time; no one sees another's choice until all have chosen."]
      : []),
    ...printDeadline(decision),
    ...decision.options.flatMap((option, index) => printOption(String(index + 1), option)),
    ...(decision.initiatives.length > 0 ? ["On your own initiative:"] : []),
    ...decision.initiatives.flatMap((option, index) => printOption(`i${index + 1}`, option)),
    howToAnswer(decision),
    "",
  ].join("\n");

const printIndicators = ({ indicators }: SittingView): readonly string[] => {
  const parts = indicators.map(
    ({ name, unit, value }) =>
      `${name} ${value.kind === "label" ? value.label : `${value.value}${unit === undefined ? "" : ` ${unit}`}`}`,
  );
  return parts.length === 0 ? [] : [parts.join(" · ")];
};

const printDeadline = ({ deadline }: Decision): readonly string[] =>
  deadline === undefined
    ? []
    : [
        `Within ${deadline.hours === 1 ? "1 hour" : `${deadline.hours} hours`} of game time; otherwise: ${deadline.otherwise}`,
      ];

const printOption = (
  key: string,
  { title, detail, basis, takesHours, locked, left }: OptionCard,
): readonly string[] => {
  const notes = [
    ...(takesHours > 0 ? [`takes ${takesHours} h`] : []),
    ...(basis === undefined ? [] : [basis.law]),
    ...(left === undefined ? [] : [`${left} left`]),
  ];
  return [
    `${key.padStart(4)}  ${locked === undefined ? "" : "(locked) "}${title}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`,
    ...(detail === undefined ? [] : [`      ${plainText(detail)}`]),
    ...(locked === undefined ? [] : [`      Not now: ${lockText(locked)}`]),
  ];
};

const howToAnswer = ({ choose: { low, high }, initiatives }: Decision): string => {
  const range = low === high ? String(low) : `${low} to ${high}`;
  const several = high > 1 ? `${range} numbers, with spaces between them` : "a number";
  return `Answer with ${several}${initiatives.length > 0 ? ", or i1, i2 … for an initiative" : ""}. "? 1" says more about option 1; "?" lists what else you can type.`;
};
