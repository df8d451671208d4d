import {
  authoredChoices,
  authoredWindow,
  canSee,
  canSeeNode,
  type GameState,
  type Program,
  pickText,
  type Tester,
  type TraceEvent,
  WHITE_CELL,
} from "#engine";
import type { Option } from "#scenario/model";
import { type MoveItem, movesIn } from "./moves.ts";

type Eyes = { readonly program: Program; readonly seat: string; readonly test: Tester };

/**
 * The moves of the preview of what was taken just now, as far as the seat learns of it: its own, and what it hears news of. The choice of a `together` is its
 * seat's alone. None for any other event.
 */
export const chosenMoves = (eyes: Eyes, event: TraceEvent, state: GameState): readonly MoveItem[] => {
  const trigger = event.type === "taken" ? eyes.program.transitions[event.transition]?.trigger : undefined;
  switch (trigger?.kind) {
    case "option":
      return optionMoves(eyes, trigger, state, true);
    case "seal":
      return optionMoves(eyes, trigger, state, false);
    case "initiative":
    case undefined:
    case "always":
    case "signal":
    case "timer":
    case "several":
    case "sealed":
      return [];
  }
};

const optionMoves = (
  eyes: Eyes,
  at: { readonly window: number; readonly option: number; readonly desk?: number },
  state: GameState,
  isOpen: boolean,
): readonly MoveItem[] => {
  const { program, seat } = eyes;
  const window = program.windows[at.window];
  const desk = window?.desks[at.desk ?? 0];
  if (window === undefined || desk === undefined) return [];
  const chooser = program.seats[desk.seat];
  if (!isOpen && chooser !== seat && seat !== WHITE_CELL) return [];
  if (authoredWindow(program, window)?.kind === "chance" || !canSeeNode(program, window.node, seat)) return [];
  const id = desk.options[at.option]?.id;
  const option = authoredChoices(program, window, chooser ?? "").find((one) => one.id === id);
  return option !== undefined && "preview" in option ? heard(eyes, option, desk.seat, state) : [];
};

const heard = (
  { program, seat, test }: Eyes,
  taken: Option,
  chooser: number | undefined,
  state: GameState,
): readonly MoveItem[] => {
  if (!canSee(taken.seenBy, seat)) return [];
  const isOwn = seat === WHITE_CELL || program.seats[chooser ?? -1] === seat;
  if (!isOwn && pickText(taken.news, state, { test, seat }) === undefined) return [];
  return movesIn(taken.preview).filter(({ when }) => test(when, state));
};
