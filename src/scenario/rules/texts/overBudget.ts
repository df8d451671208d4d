import { countWords } from "../../analysis/countWords.ts";
import type { Name, VaryingTextDraft } from "../../document/name.ts";
import type { StateEntry } from "../../names/stateEntry.ts";
import { adviceOf } from "../looks/readerPlaces.ts";
import { visitsOf } from "../looks/visitsOf.ts";
import { type Rule, type RuleContext, rule } from "../rule.ts";

const WORDS_A_MINUTE = 200;

/**
 * What one run gives a person to read stays within the budget that the scenario states. It's an estimate: the texts of
 * each state, counted as often as the state is visited when all ways on are alike, for the seat that reads most.
 */
export const overBudget: Rule = rule("over-budget", (context, report) => {
  const { draft } = context;
  const { words: most, minutes } = draft.budget ?? {};
  if (most === undefined && minutes === undefined) return;
  const words = Math.round(wordsOfRun(context));
  const time = Math.ceil(words / WORDS_A_MINUTE);
  if (most !== undefined && words > most.value) {
    report(most.span, `One run has about ${words} words to read, but the budget is ${most.value}.`);
  }
  if (minutes !== undefined && time > minutes.value) {
    const message = `Reading takes about ${time} minutes a run (${words} words at ${WORDS_A_MINUTE} a minute), but the budget is ${minutes.value}.`;
    report(minutes.span, message);
  }
});

const wordsOfRun = (context: RuleContext): number => {
  const { draft } = context;
  const visits = visitsOf(context);
  const seats = draft.seats.filter(({ value }) => value.playable);
  const ofSeat = seats.map(({ key, value }) => {
    const states = [...visits].map(([state, visited]) => visited * wordsInState(state, key.value));
    return wordsIn(value.brief) + sum(states);
  });
  return wordsIn(draft.summary) + Math.max(0, ...ofSeat);
};

const wordsInState = ({ draft }: StateEntry, seat: string): number => {
  if (draft === undefined) return 0;
  return (
    wordsIn(draft.title, draft.chance?.prompt) +
    Math.max(0, ...(draft.ending ?? []).map(({ title, text }) => wordsIn(title, text))) +
    longestOf(draft.brief) +
    longestOf(draft.news) +
    sum((draft.chance?.outcomes ?? []).map(({ value }) => wordsIn(value.title))) +
    wordsAtDesks(draft, seat)
  );
};

const wordsAtDesks = ({ decide, together }: NonNullable<StateEntry["draft"]>, seat: string): number => {
  const own = together?.others.find(({ key }) => key.value === seat)?.value;
  const asked = decide?.seat.value === seat ? decide : own;
  const shared = own === undefined ? 0 : wordsIn(together?.prompt);
  if (asked === undefined) return shared;
  return shared + wordsIn(asked.prompt) + sum(asked.options.map(({ value }) => wordsIn(...adviceOf(value))));
};

/** Of texts that vary one is read. */
const longestOf = (texts: readonly VaryingTextDraft[] | undefined): number =>
  Math.max(0, ...(texts ?? []).map(({ text }) => wordsIn(text)));

const wordsIn = (...texts: readonly (Name | undefined)[]): number =>
  sum(texts.map((text) => (text === undefined ? 0 : countWords(text.value))));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
