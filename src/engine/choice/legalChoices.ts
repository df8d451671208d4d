import type { Desk, Program, ProgramWindow } from "../program/program.ts";
import type { GameState } from "../state/gameState.ts";
import { openDesks, openWindow } from "../state/openWindow.ts";
import { refuseInitiative, refuseOption, seatName } from "./checkChoice.ts";
import type { Choice } from "./choice.ts";

/**
 * Every choice that a seat or chance may make in a state, in file order: of each seat that still has to choose its options,
 * in every combination where it chooses several, then its initiatives. Without the White Cell's injects. As many as there
 * are, so exponential in the options of a choice of several: taken one by one.
 */
export function* legalChoices(program: Program, state: GameState): Generator<Choice> {
  const window = openWindow(program, state);
  if (window === undefined) return;
  for (const desk of openDesks(window, state)) {
    const seat = seatName(program, desk.seat);
    for (const options of combinations(legalOptions(program, state, window, desk), window))
      yield { kind: "option", window: window.path, seat, options };
    if (desk.seat < 0) continue;
    for (const { id, index, seat: owner } of program.initiatives) {
      if (owner === desk.seat && refuseInitiative(program, state, window, index) === undefined)
        yield { kind: "initiative", seat, initiative: id };
    }
  }
}

const legalOptions = (program: Program, state: GameState, window: ProgramWindow, desk: Desk): readonly string[] =>
  desk.options.flatMap(({ id }, index) =>
    refuseOption(program, state, window, desk, index) === undefined ? [id] : [],
  );

/** The selections of `low` to `high` of some ids, smaller ones first, each in the ids' order. */
function* combinations(ids: readonly string[], { low, high }: Pick<ProgramWindow, "low" | "high">) {
  for (let size = low; size <= Math.min(high, ids.length); size++) yield* ofSize(ids, size);
}

function* ofSize(ids: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = 0; index + size <= ids.length; index++) {
    for (const rest of ofSize(ids.slice(index + 1), size - 1)) yield [ids[index] ?? "", ...rest];
  }
}
