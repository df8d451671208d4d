import {
  authoredChoices,
  authoredState,
  CHANCE,
  type Choice,
  canSee,
  canSeeWindow,
  evaluate,
  type GameState,
  MOST_AUTOMATIC_CHOICES,
  openWindow,
  parseChoice,
  reachedEnding,
  WHITE_CELL,
} from "#engine";
import { isEndless } from "#replay";
import type { Ending, EndingWords, Initiative, Option, Outcome } from "#scenario/model";
import { endingFor, otherEndings } from "./endingOf.ts";
import { audible, isOpenTo } from "./feed/choiceItems.ts";
import type { FeedItem, OutcomeView, PathStep } from "./sittingView.ts";
import type { Play, Teller } from "./teller.ts";
import { toStances } from "./toStances.ts";
import { toTurns } from "./toTurns.ts";

/** How the run ended, its assessment and the way it took. */
export const toOutcome = (teller: Teller, play: Play, state: GameState, feed: readonly FeedItem[]): OutcomeView => {
  const ending = endingOf(teller, state);
  const told = ({ kind, title, text }: EndingWords): EndingWords => ({
    kind,
    title: teller.tell(title, state),
    text: teller.tell(text, state),
  });
  const others = ending === undefined || teller.seat !== WHITE_CELL ? [] : otherEndings(ending, teller.program.seats);
  const bySeat = others.map(({ seats, words }) => ({
    seats: seats.map((seat) => teller.seatCard(seat).name),
    ...told(words),
  }));
  return {
    ...(ending === undefined
      ? {}
      : {
          ending: { id: ending.id, ...told(endingFor(ending, teller.seat)) },
          ...(bySeat.length === 0 ? {} : { bySeat }),
        }),
    ...whyStopped(teller, play, state),
    criteria: toCriteria(teller, state),
    stances: toStances(teller, play, state),
    turns: toTurns(teller, feed),
    path: toPath(feed),
  };
};

/** Where policies and chance go on choosing for ever: said with the window, if the seat may know of it. */
const whyStopped = (
  { program, seat, wording }: Teller,
  { run }: Play,
  state: GameState,
): Pick<OutcomeView, "stopped"> => {
  const window = openWindow(program, state);
  if (window === undefined || !isEndless(run)) return {};
  const known = canSeeWindow(program, window, seat) ? window.path : undefined;
  return { stopped: wording.run.endless(MOST_AUTOMATIC_CHOICES, known) };
};

const endingOf = ({ program }: Teller, state: GameState): Ending | undefined => {
  const id = reachedEnding(program, state);
  const node = program.endings.find((ending) => ending.id === id)?.node ?? -1;
  const authored = authoredState(program, program.nodes[node]?.path ?? "");
  return authored?.kind === "atomic" ? authored.ending : undefined;
};

/** The criteria that are everyone's or the seat's own; scores lie between 0 and `out`. */
const toCriteria = ({ program, scenario, seat, tell }: Teller, state: GameState): OutcomeView["criteria"] =>
  scenario.assess.flatMap((criterion, index) => {
    const row = program.criteria[index];
    if (row === undefined || (criterion.seat !== undefined && criterion.seat !== seat)) return [];
    const { id, title, out, text } = criterion;
    const objective = scenario.objectives.find((one) => one.id === criterion.objective)?.text;
    return [
      {
        id,
        out,
        title: tell(title, state),
        ...(objective === undefined ? {} : { objective }),
        ...(text === undefined ? {} : { text: tell(text, state) }),
        score: Math.min(out, Math.max(0, evaluate(program, row.score, state))),
      },
    ];
  });

/** Every choice that the seat may know of, in order, as its feed shows it. */
export const toPath = (feed: readonly FeedItem[]): readonly PathStep[] =>
  feed.flatMap(({ kind, ply, instant, seat, mine = false, text }) =>
    seat !== undefined && ply >= 0 && isChoice(kind) ? [{ ply, instant, seat, mine, title: text }] : [],
  );

const isChoice = (kind: FeedItem["kind"]): boolean => kind === "choice" || kind === "chance" || kind === "inject";

/** A choice in words: its title for seats that may know it, its news for the others; undefined where they hear nothing. */
export const titleOf = (teller: Teller, state: GameState, text: string): string | undefined => {
  const { program, scenario, tell, hear } = teller;
  const choice = parseChoice(program, text);
  if (choice === undefined) return undefined;
  if (choice.kind === "inject")
    return scenario.injects.find(({ id, seenBy }) => id === choice.inject && canSee(seenBy, teller.seat))?.title;
  const isOpen = choice.seat === CHANCE || isOpenTo(teller, choice.seat);
  const said = choicesKnown(teller, choice).flatMap(({ title, news }) =>
    isOpen ? tell(title, state) : (hear(news, state) ?? []),
  );
  return said.length === 0 ? undefined : said.join(" · ");
};

/** What was chosen, where word of it reaches the seat at all. */
const choicesKnown = (
  teller: Teller,
  choice: Exclude<Choice, { readonly kind: "inject" }>,
): readonly (Option | Outcome | Initiative)[] => {
  const { program, scenario, seat } = teller;
  if (choice.kind === "initiative")
    return scenario.initiatives.filter(
      ({ id, seenBy }) => id === choice.initiative && (choice.seat === seat || canSee(seenBy, seat)),
    );
  const window = program.windows.find(({ path }) => path === choice.window);
  if (window === undefined) return [];
  const chosen = authoredChoices(program, window, choice.seat).filter(({ id }) => choice.options.includes(id));
  return choice.seat === seat ? chosen : audible(teller, window, chosen);
};
