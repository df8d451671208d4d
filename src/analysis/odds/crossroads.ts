import {
  type Choice,
  formatChoice,
  type GameState,
  isStuck,
  legalChoices,
  nextAsked,
  type Program,
  parseChoice,
  type Referee,
  seatOf,
} from "#engine";
import type { Policies } from "#kernel";
import { holdersOf, type Run, type Visits, visitsAfter, visitsIn } from "#replay";

/** Where runs can go on from: a state, and how often each question has been asked on the way to it, so that luck goes on from there. */
export type Place = { readonly state: GameState; readonly visits: Visits };

/** A ply at which someone is asked, and everything that can be chosen there. */
export type Crossroads = {
  /** Whose choice it is; `chance` where chance draws. */
  readonly seat: string;
  readonly window: string;
  /** Before the choice: from here the seat chooses by its policy. */
  readonly before: Place;
  /** In the order of `legalChoices`; what was taken comes last where that is an inject. */
  readonly branches: readonly (Branch & { readonly isTaken: boolean })[];
  /** Whether there are more than are listed: selections of several options can be very many. */
  readonly isCut: boolean;
  /** Who goes on by which policy; persons by their options' own weights. */
  readonly policies: Policies;
};

/** Where a choice leads. */
export type Branch = Place & { readonly choice: Choice };

/** Selections beyond this are more than anyone compares. */
const MOST_BRANCHES = 24;

/**
 * The crossroads after the first `ply` choices of a run's main line, where the run is in `state`; undefined where no one is asked or someone
 * can't choose. Applies each choice once; linear in the plies.
 */
export const toCrossroads = (referee: Referee, run: Run, ply: number, state: GameState): Crossroads | undefined => {
  const { program } = referee;
  const taken = parseChoice(program, run.plies[ply]?.choice ?? "");
  const asked = nextAsked(program, state);
  if (asked === undefined || isStuck(program, state)) return undefined;
  const seat = taken === undefined || taken.kind === "inject" ? asked.seat : taken.seat;
  const visits = visitsIn(program, run.plies.slice(0, ply));
  const { listed, isCut } = listChoices(program, state, seat, taken);
  const branches = branchesAt(referee, { state, visits }, listed).map((branch) => ({
    ...branch,
    isTaken: taken !== undefined && formatChoice(program, branch.choice) === formatChoice(program, taken),
  }));
  return {
    seat,
    window: asked.window,
    before: { state, visits },
    branches,
    isCut,
    policies: policiesOf(holdersOf(run, ply)),
  };
};

/** Where these choices lead from a place; without those that are refused. Applies each once. */
export const branchesAt = (
  referee: Referee,
  { state, visits }: Place,
  choices: Iterable<Choice>,
): readonly Branch[] => {
  const window = nextAsked(referee.program, state)?.window ?? "";
  return [...choices].flatMap((choice): readonly Branch[] => {
    const step = referee.applyChoice(state, choice);
    return "refusal" in step ? [] : [{ choice, state: step.state, visits: visitsAfter(visits, window, choice) }];
  });
};

const listChoices = (
  program: Program,
  state: GameState,
  seat: string,
  taken: Choice | undefined,
): { readonly listed: readonly Choice[]; readonly isCut: boolean } => {
  const listed: Choice[] = [];
  let isCut = false;
  const word = taken === undefined ? "" : formatChoice(program, taken);
  let isListed = taken === undefined;
  for (const choice of legalChoices(program, state)) {
    if (seatOf(choice) !== seat) continue;
    if (listed.length === MOST_BRANCHES) {
      isCut = true;
      break;
    }
    isListed ||= formatChoice(program, choice) === word;
    listed.push(choice);
  }
  return { listed: isListed || taken === undefined ? listed : [...listed, taken], isCut };
};

const policiesOf = (seats: Run["seats"]): Policies =>
  Object.fromEntries(
    Object.entries(seats).map(([seat, player]) => [seat, player.by === "policy" ? player.policy : undefined]),
  );
