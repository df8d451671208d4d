import {
  authoredState,
  canSee,
  canSeeChart,
  canSeeWindow,
  evaluate,
  type GameState,
  MOST_AUTOMATIC_CHOICES,
  openWindow,
  type ProgramWindow,
  parseChoice,
  reachedEnding,
  seatOf,
} from "#engine";
import { isEndless } from "#replay";
import type { Ending } from "#scenario/model";
import type { FeedItem, OutcomeView, PathStep } from "./sittingView.ts";
import type { Play, Teller } from "./teller.ts";
import { authoredChoices } from "./toFeed.ts";
import { toTurns } from "./toTurns.ts";

/** How the run ended, its assessment and the way it took. */
export const toOutcome = (teller: Teller, play: Play, state: GameState, feed: readonly FeedItem[]): OutcomeView => {
  const ending = endingOf(teller, state);
  return {
    ...(ending === undefined
      ? {}
      : {
          ending: {
            id: ending.id,
            kind: ending.kind,
            title: teller.tell(ending.title, state),
            text: teller.tell(ending.text, state),
          },
        }),
    ...whyStopped(teller, play, state),
    criteria: toCriteria(teller, state),
    turns: toTurns(teller, feed),
    path: toPath(teller, play),
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

/** The criteria that are everybody's or the seat's own; scores lie between 0 and `out`. */
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

/** Every choice that the seat may know of, in order. */
export const toPath = (teller: Teller, { run, steps }: Play): readonly PathStep[] =>
  run.plies.flatMap((ply, index) => {
    const choice = parseChoice(teller.program, ply.choice);
    const state = steps[index]?.state;
    if (choice === undefined || state === undefined) return [];
    const seat = seatOf(choice);
    const title = titleOf(teller, state, ply.choice);
    if (title === undefined) return [];
    const mine = seat === teller.seat;
    return [{ ply: index, instant: teller.instant(ply.hour), seat: teller.seatCard(seat), mine, title }];
  });

/** A choice's title; undefined where the seat may not know of it. */
export const titleOf = (teller: Teller, state: GameState, text: string): string | undefined => {
  const { program, scenario, seat, tell } = teller;
  const choice = parseChoice(program, text);
  if (choice === undefined) return undefined;
  if (choice.kind === "inject") return scenario.injects.find(({ id }) => id === choice.inject)?.title;
  if (choice.kind === "initiative") {
    const initiative = scenario.initiatives.find(({ id }) => id === choice.initiative);
    const known = choice.seat === seat || canSee(initiative?.seenBy, seat);
    return known && initiative !== undefined ? tell(initiative.title, state) : undefined;
  }
  const window = program.windows.find(({ path }) => path === choice.window);
  if (window === undefined || !isKnown(teller, window, choice.seat)) return undefined;
  const titles = authoredChoices(program, window, choice.seat)
    .filter(({ id }) => choice.options.includes(id))
    .map(({ title }) => tell(title, state));
  return titles.join(" · ");
};

const isKnown = ({ program, seat }: Teller, window: ProgramWindow, chooser: string): boolean =>
  chooser === seat || canSeeChart(program, program.nodes[window.node]?.chart ?? -1, seat);
