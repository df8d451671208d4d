import type { Decision, OptionCard } from "#sitting";
import { plainText } from "../../shared/text/plainText.ts";

/** What can be typed at a decision. */
export const HELP = `  2           decide for option 2; where several may be chosen: 1 3
  i1          take initiative 1; the decision comes back afterwards
  ? 2         everything about option 2: its legal basis, what speaks for and against it
  status      the situation and where everything stands
  list        the question and the options once more
  quit        stop here
`;

/** Everything about one option or initiative, by its number, key or id. */
export const printDetails = ({ options, initiatives }: Decision, key: string): string => {
  const keyed = [
    ...options.map((card, index): [string, OptionCard] => [String(index + 1), card]),
    ...initiatives.map((card, index): [string, OptionCard] => [`i${index + 1}`, card]),
  ];
  const found = keyed.find(([name, { id }]) => name === key.toLowerCase() || id === key);
  if (found === undefined) return `There is nothing called "${key}" to choose here. "list" shows what there is.\n`;
  const [name, card] = found;
  return `${detailsOf(name, card).join("\n")}\n`;
};

const detailsOf = (
  name: string,
  { title, detail, basis, for: pro, against, citation, takesHours, left, locked }: OptionCard,
): readonly string[] => [
  `${name}  ${title}`,
  ...(detail === undefined ? [] : [`  ${plainText(detail)}`]),
  ...(basis === undefined ? [] : [`  Legal basis: ${basis.law}${basis.text === undefined ? "" : `. ${basis.text}`}`]),
  ...(pro === undefined ? [] : [`  For: ${pro}`]),
  ...(against === undefined ? [] : [`  Against: ${against}`]),
  ...(takesHours === 0 ? [] : [`  It takes ${takesHours === 1 ? "1 hour" : `${takesHours} hours`} of game time.`]),
  ...(left === undefined ? [] : [`  It can be taken ${left === 1 ? "once more" : `${left} more times`}.`]),
  ...(citation === undefined ? [] : [`  Source: ${citation.title}`]),
  ...(locked === undefined ? [] : [`  Not now: ${lockText(locked)}`]),
];

/** Why something can't be chosen, as one line. */
export const lockText = ({ why, failing }: NonNullable<OptionCard["locked"]>): string =>
  [...(why === undefined ? [] : [why]), ...failing.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))].join(" ");
