import {
  authoredChoices,
  authoredWindow,
  CHANCE,
  type GameState,
  openWindow,
  type ProgramWindow,
  viewState,
  WHITE_CELL,
} from "#engine";
import { type LiveRun, playerOf, stateOf } from "../play/liveRun.ts";
import type { OptionCard } from "../view/sittingView.ts";
import type { Teller } from "../view/teller.ts";
import { toDecision } from "../view/toDecision.ts";
import type { AskedCard } from "./handsView.ts";

/** What a seat is asked, as that seat reads it, and what can be chosen in its place; nothing where it isn't asked. */
export const toAskedCard = (tellerOf: (seat: string) => Teller, live: LiveRun, seat: string): readonly AskedCard[] => {
  const state = stateOf(live);
  const window = openWindow(live.referee.program, state);
  if (window === undefined) return [];
  return seat === CHANCE ? [toDrawCard(tellerOf(WHITE_CELL), state, window)] : toSeatCard(tellerOf(seat), live, seat);
};

const toSeatCard = (teller: Teller, live: LiveRun, seat: string): readonly AskedCard[] => {
  const state = stateOf(live);
  const { asked } = viewState(teller.program, state, seat);
  const decision = asked === undefined ? undefined : toDecision(teller, state, asked, teller.moved(live.steps));
  if (decision === undefined) return [];
  const { window, prompt, choose, options } = decision;
  const player = playerOf(live, seat);
  return [
    { seat: teller.seatCard(seat), window, prompt, choose, options, ...(player === undefined ? {} : { player }) },
  ];
};

const toDrawCard = (teller: Teller, state: GameState, window: ProgramWindow): AskedCard => {
  const { program, tell, seatCard } = teller;
  const authored = authoredWindow(program, window);
  const prompt = authored?.kind === "chance" ? authored.prompt : undefined;
  const odds = viewState(program, state).asked?.odds ?? [];
  const outcomes = authoredChoices(program, window, CHANCE);
  return {
    seat: seatCard(CHANCE),
    window: window.path,
    ...(prompt === undefined ? {} : { prompt: tell(prompt, state) }),
    choose: { low: 1, high: 1 },
    options: odds.map(({ id, probability }) => ({
      ...toOutcome(teller, state, id, outcomes.find((one) => one.id === id)?.title),
      probability,
    })),
  };
};

const toOutcome = ({ tell }: Teller, state: GameState, id: string, title: string | undefined): OptionCard => ({
  id,
  title: title === undefined ? id : tell(title, state),
  takesHours: 0,
});
