import type { Decision, OptionCard, SittingView } from "#session";

/** The situation, the indicators and the question, with numbered options, for a terminal. */
export const printDecision = (view: SittingView, decision: Decision): string =>
  [
    "",
    `== ${view.seat.role}, ${view.seat.name} · ${view.instant.slice(0, 16).replace("T", " ")} ==`,
    ...view.situation.slice(0, 1).map(({ title, brief }) => `${title}\n${brief}`),
    printIndicators(view),
    ...view.steppers.map(
      ({ name, steps }) =>
        `${name}: ${steps.map(({ title, current }) => (current ? `[${title}]` : title)).join(" > ")}`,
    ),
    ...view.statuses.map(({ name, title }) => `${name}: ${title}`),
    "",
    decision.prompt,
    ...printDeadline(decision),
    ...decision.options.flatMap((option, index) => printOption(String(index + 1), option)),
    ...(decision.initiatives.length > 0 ? ["On your own initiative:"] : []),
    ...decision.initiatives.flatMap((option, index) => printOption(`i${index + 1}`, option)),
    howToAnswer(decision),
    "",
  ].join("\n");

const printIndicators = ({ indicators }: SittingView): string =>
  indicators
    .map(
      ({ name, unit, value }) =>
        `${name} ${value.kind === "label" ? value.label : `${value.value}${unit === undefined ? "" : ` ${unit}`}`}`,
    )
    .join(" · ");

const printDeadline = ({ deadline }: Decision): readonly string[] =>
  deadline === undefined ? [] : [`Within ${deadline.hours} hours of game time; else: ${deadline.otherwise}`];

const printOption = (
  key: string,
  { title, detail, basis, takesHours, locked, for: pro, against, left }: OptionCard,
): readonly string[] => {
  const notes = [
    ...(takesHours > 0 ? [`takes ${takesHours} h`] : []),
    ...(basis === undefined ? [] : [basis.law]),
    ...(left === undefined ? [] : [`${left} left`]),
  ];
  return [
    `  ${locked === undefined ? key.padStart(2) : " -"}  ${title}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`,
    ...(detail === undefined ? [] : [`      ${detail}`]),
    ...(pro === undefined ? [] : [`      For: ${pro}`]),
    ...(against === undefined ? [] : [`      Against: ${against}`]),
    ...(locked === undefined
      ? []
      : [`      Not now: ${[...(locked.why === undefined ? [] : [locked.why]), ...locked.failing].join(" ")}`]),
  ];
};

const howToAnswer = ({ choose: { low, high }, initiatives }: Decision): string => {
  const several = high > 1 ? `${low} to ${high} numbers` : "a number";
  return `Answer with ${several}${initiatives.length > 0 ? ", or i1, i2 … for an initiative" : ""}; "quit" stops.`;
};
