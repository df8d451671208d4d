import {
  authoredChoices,
  CHANCE,
  type Choice,
  canSee,
  canSeeNode,
  type GameState,
  type ProgramWindow,
  seatOf,
  viewState,
  WHITE_CELL,
} from "#engine";
import type { Initiative, Option, Outcome } from "#scenario/model";
import type { ChanceOdds } from "../sittingView.ts";
import type { Teller } from "../teller.ts";
import type { Item, Scene } from "./item.ts";

/**
 * What a seat reads about the choice that made a step; `after` is the state that its effects left. The seat that chose reads what it chose, others what
 * the author lets them hear, and nothing where that is nothing.
 */
export const choiceItems = (scene: Scene, after: GameState): readonly Item[] => {
  const { teller, choice } = scene;
  if (choice === undefined) return [];
  switch (choice.kind) {
    case "inject":
      return injectItem(teller, after, choice.inject);
    case "initiative":
      return initiativeItems(scene, after, choice);
    case "option": {
      const window = teller.program.windows.find(({ path }) => path === choice.window);
      return window === undefined ? [] : optionItems(scene, after, window, choice);
    }
  }
};

const injectItem = (teller: Teller, after: GameState, id: string): readonly Item[] => {
  const { scenario, seat, seatCard, cite, tell } = teller;
  const inject = scenario.injects.find((one) => one.id === id);
  const text = inject === undefined || !canSee(inject.seenBy, seat) ? undefined : saidOf(teller, after, inject);
  if (inject === undefined || text === undefined) return [];
  const { detail } = inject;
  return [
    {
      kind: "inject",
      seat: seatCard(WHITE_CELL),
      text,
      ...(detail === undefined ? {} : { detail: tell(detail, after) }),
      ...cite(inject.source),
    },
  ];
};

const initiativeItems = (
  { teller, asked, made }: Scene,
  after: GameState,
  choice: Choice & { readonly kind: "initiative" },
): readonly Item[] => {
  const { scenario, seat } = teller;
  const initiative = scenario.initiatives.find(({ id }) => id === choice.initiative);
  if (initiative === undefined) return [];
  if (isOpenTo(teller, choice.seat))
    return [chosenItem(teller, asked, choice.seat, [initiative], made), ...newsItems(teller, after, [initiative])];
  return canSee(initiative.seenBy, seat) ? heardItems(teller, after, choice.seat, [initiative], made) : [];
};

const optionItems = (
  scene: Scene,
  after: GameState,
  window: ProgramWindow,
  choice: Choice & { readonly kind: "option" },
): readonly Item[] => {
  const { teller, asked, made } = scene;
  const options = authoredChoices(teller.program, window, choice.seat).filter(({ id }) => choice.options.includes(id));
  if (window.kind === "together")
    return isOpenTo(teller, choice.seat) ? [chosenItem(teller, asked, choice.seat, options, made)] : [];
  if (choice.seat === CHANCE) return drawnItems(scene, after, audible(teller, window, options));
  if (isOpenTo(teller, choice.seat))
    return [chosenItem(teller, asked, choice.seat, options, made), ...newsItems(teller, after, options)];
  return heardItems(teller, after, choice.seat, audible(teller, window, options), made);
};

/** Chance keeps no counsel: what it drew is what happened. */
const drawnItems = (
  { teller, asked, made }: Scene,
  after: GameState,
  outcomes: readonly (Option | Outcome)[],
): readonly Item[] => {
  const odds = oddsOf(teller, asked);
  return outcomes.flatMap((outcome) => {
    const text = saidOf(teller, after, outcome);
    if (text === undefined) return [];
    const drawn = odds.length === 0 ? {} : { odds, drawn: outcome.id };
    const seat = teller.seatCard(CHANCE);
    return [{ kind: "chance", seat, text, ...teller.cite(outcome.source), ...drawn, ...noted(made) }];
  });
};

/** What is heard of something that happens: its news, and its title where it has none. */
const saidOf = (
  { tell, hear }: Teller,
  after: GameState,
  { news, title }: Pick<Outcome, "news" | "title">,
): string | undefined => (news === undefined ? tell(title, after) : hear(news, after));

/** Whether a seat knows what another chose: its own, and all to the White Cell. */
export const isOpenTo = ({ seat }: Teller, chooser: string): boolean => seat === chooser || seat === WHITE_CELL;

/** What of a window's choices may reach the seat. */
export const audible = <One extends Option | Outcome>(
  { program, seat }: Teller,
  window: ProgramWindow,
  chosen: readonly One[],
): readonly One[] =>
  canSeeNode(program, window.node, seat) ? chosen.filter(({ seenBy }) => canSee(seenBy, seat)) : [];

type Chosen = Option | Outcome | Initiative;

/** For the seat that chose, and for seats that may know it: what was chosen. */
export const chosenItem = (
  { seat, seatCard, tell, cite, wording }: Teller,
  asked: GameState,
  chooser: string,
  chosen: readonly Chosen[],
  made?: Scene["made"],
): Item => {
  const titles = chosen.map(({ title }) => tell(title, asked));
  const byOther = made?.byClock === true || made?.overrules === true;
  return {
    kind: "choice",
    seat: seatCard(chooser),
    ...(seat === chooser ? { mine: true } : {}),
    text: byOther ? wording.feed.taken(titles) : wording.feed.chose(titles, seat === chooser),
    ...cite(chosen[0]?.source),
    ...noted(made),
  };
};

/** To the others: the news of what was chosen, with who made it. */
export const heardItems = (
  { seatCard, hear, cite }: Teller,
  after: GameState,
  chooser: string,
  chosen: readonly Chosen[],
  made?: Scene["made"],
): readonly Item[] =>
  chosen.flatMap(({ news, source }) => {
    const text = hear(news, after);
    return text === undefined
      ? []
      : [{ kind: "choice", seat: seatCard(chooser), text, ...cite(source), ...noted(made) }];
  });

/** For seats that know what was chosen: what is heard of it. */
export const newsItems = ({ hear }: Teller, after: GameState, chosen: readonly Chosen[]): readonly Item[] =>
  chosen.flatMap(({ news }) => {
    const text = hear(news, after);
    return text === undefined ? [] : [{ kind: "news", text }];
  });

const noted = (made: Scene["made"]): Pick<Item, "byClock" | "overruled"> => ({
  ...(made?.byClock === true ? { byClock: true } : {}),
  ...(made?.overrules === true ? { overruled: true } : {}),
});

/** The odds of the draw that a state asks for, as far as the seat may know them. */
export const oddsOf = ({ program, seat, tell }: Teller, state: GameState): readonly ChanceOdds[] => {
  const asked = viewState(program, state, seat).asked;
  const window = program.windows.find(({ path }) => path === asked?.window);
  if (asked === undefined || window === undefined) return [];
  const outcomes = authoredChoices(program, window, CHANCE);
  return asked.odds.map(({ id, probability }) => ({
    id,
    probability,
    title: tell(outcomes.find((outcome) => outcome.id === id)?.title ?? id, state),
  }));
};

/** Whether a step's choice is the one that a happening is. */
export const isChoosing = ({ teller, choice, happenings }: Scene, index: number): boolean => {
  const event = happenings[index]?.event;
  if (choice === undefined || event === undefined) return false;
  if (event.type === "injected") return choice.kind === "inject";
  if (event.type !== "taken" || seatOf(choice) === WHITE_CELL) return false;
  switch (teller.program.transitions[event.transition]?.trigger.kind) {
    case "option":
    case "several":
    case "seal":
    case "initiative":
      return true;
    case "always":
    case "signal":
    case "timer":
    case "sealed":
    case undefined:
      return false;
  }
};
