import type { GameState, Program, Step, Tester } from "#engine";
import { chosenMoves } from "./chosenMoves.ts";
import { type MoveItem, type Moves, standingMoves } from "./moves.ts";

/** Where the units stand after some steps, the start among them, as far as a seat learns of it. */
export type Mover = (steps: readonly Step[]) => Moves;

type Stand = {
  readonly moves: Moves;
  /** The standing moves that hold, so that each moves its unit once, when it begins to hold. */
  readonly holding: ReadonlySet<MoveItem>;
};

const AT_HOME: Stand = { moves: new Map(), holding: new Set() };

/**
 * A unit stays where it was moved until something moves it: a move of the map's or of a state's when it begins to hold, and a move in the preview of what a
 * seat takes. A state that is passed through moves units too. Linear in the traces; what was looked at before isn't looked at again.
 */
export const createMover = (program: Program, seat: string, test: Tester): Mover => {
  const standing = standingMoves(program, seat);
  const known = new WeakMap<Step, { readonly before: Stand; readonly after: Stand }>();

  const settle = (stand: Stand, state: GameState): Stand => {
    const now = standing.filter(({ node, item }) => (node < 0 || state.active[node] === 1) && test(item.when, state));
    const items = now.map(({ item }) => item);
    return {
      moves: move(
        stand.moves,
        items.filter((item) => !stand.holding.has(item)),
      ),
      holding: new Set(items),
    };
  };

  const walk = (before: Stand, step: Step, from: GameState): Stand => {
    let stand = before;
    const state = { ...from, active: [...from.active], values: [...from.values] };
    for (const event of step.trace) {
      if (event.type === "left" || event.type === "clock") stand = settle(stand, state);
      if (event.type === "left") state.active[event.node] = 0;
      if (event.type === "clock") state.hour = event.to;
      if (event.type === "changed") state.values[event.variable] = event.to;
      if (event.type === "entered") {
        state.active[event.node] = 1;
        stand = { ...stand, holding: without(stand.holding, standing, event.node) };
      }
      stand = { ...stand, moves: move(stand.moves, chosenMoves({ program, seat, test }, event, state)) };
    }
    return settle(stand, step.state);
  };

  return (steps) => {
    let stand = AT_HOME;
    steps.forEach((step, index) => {
      const found = known.get(step);
      const after = found?.before === stand ? found.after : walk(stand, step, steps[index - 1]?.state ?? blankOf(step));
      known.set(step, { before: stand, after });
      stand = after;
    });
    return stand.moves;
  };
};

/** Before the start nothing has been entered. */
const blankOf = ({ state }: Step): GameState => ({ ...state, active: state.active.map(() => 0) });

const move = (moves: Moves, items: readonly MoveItem[]): Moves =>
  items.length === 0
    ? moves
    : new Map([...moves, ...items.map(({ unit, to, via }) => [unit, { at: to, via }] as const)]);

const without = (
  holding: ReadonlySet<MoveItem>,
  standing: ReturnType<typeof standingMoves>,
  node: number,
): ReadonlySet<MoveItem> => {
  const again = new Set(standing.filter((one) => one.node === node).map(({ item }) => item));
  return again.size === 0 ? holding : new Set([...holding].filter((item) => !again.has(item)));
};
