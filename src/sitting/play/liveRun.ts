import { type GameState, type Referee, type Step, viewState, WHITE_CELL } from "#engine";
import { holdersOf, type Player, type Run } from "#replay";

/** A run while it is played: what is recorded so far, and what can't be read from the record. Plain data except for the referee. */
export type LiveRun = {
  readonly referee: Referee;
  readonly run: Run;
  /** The start, then one for each ply. */
  readonly steps: readonly Step[];
  /** Nothing moves by itself while true. */
  readonly paused: boolean;
  /** How many records have been made since it was opened. */
  readonly revision: number;
  /** The revision since which the seats to move face the same question: only sealed choices of others, pauses and handovers have come. */
  readonly asks: number;
};

/** A run that is opened to be played on; `steps` are those of its main line, the start first. */
export const openLiveRun = (referee: Referee, run: Run, steps: readonly Step[]): LiveRun => ({
  referee,
  run,
  steps,
  paused: false,
  revision: 0,
  asks: 0,
});

/** Where the main line stands. */
export const stateOf = ({ referee, steps }: LiveRun): GameState => (steps.at(-1) ?? referee.start()).state;

/** Every seat that has yet to answer, chance included, in file order. */
export const askedSeats = ({ program }: Referee, state: GameState): readonly string[] =>
  viewState(program, state).asked?.seats ?? [];

/** Who holds a seat now; undefined for chance and for what isn't a seat. */
export const playerOf = ({ run }: LiveRun, seat: string): Player | undefined => holdersOf(run)[seat];

/** Whether someone sits as the White Cell. */
export const hasWhiteCell = ({ run }: LiveRun): boolean => run.seats[WHITE_CELL]?.by === "person";

/** The seats that persons hold now, in file order, then the White Cell where someone sits as it. */
export const peopleOf = (live: LiveRun): readonly string[] => [
  ...live.referee.program.seats.filter((seat) => playerOf(live, seat)?.by === "person"),
  ...(hasWhiteCell(live) ? [WHITE_CELL] : []),
];
