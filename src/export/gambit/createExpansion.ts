import type { GameState, Program, Step } from "#engine/program";
import {
  CHANCE,
  type Choice,
  chanceWeights,
  evaluate,
  formatChoice,
  nextAsked,
  openWindow,
  reachedEnding,
} from "#engine/program";
import type { TreeNode } from "./gameTree.ts";
import type { Way } from "./waysOn.ts";

/** A node still to be written, by its state. */
export type Branch = {
  readonly state: GameState;
  /** How many choices lead to it. */
  readonly depth: number;
  /** By player: the information set in which it last chose, and all that it has seen since. */
  readonly memories: readonly string[];
  /** Chance has drawn in this state what the rules loop without end after. */
  readonly isLoop: boolean;
};

/** What a player learns of a choice and of all that follows from it, as a text. */
export type Observer = (before: GameState, choice: Choice, step: Step) => string;

type Expansion = { readonly node: TreeNode; readonly branches: readonly Branch[] };

/** What branches become with their ways on: their node, and the branches that follow it in the order of its actions. */
export const createExpansion = (
  program: Program,
  players: readonly string[],
  observerOf: (seat: string) => Observer,
): ((branch: Branch, ways: readonly Way[]) => Expansion) => {
  const observers = players.map(observerOf);
  const sets = players.map(() => new Map<string, number>());

  /** The number of a player's information set, which is everything that the player remembers there. */
  const numberOf = (player: number, memory: string): number => {
    const known = sets[player] ?? new Map<string, number>();
    const number = known.get(memory) ?? known.size + 1;
    known.set(memory, number);
    return number;
  };

  const follow = ({ state, depth, memories }: Branch, { choice, step }: Way): Branch => {
    if (step === undefined) return { state, depth: depth + 1, memories, isLoop: true };
    const seen = memories.map((memory, player) => memory + (observers[player]?.(state, choice, step) ?? ""));
    return { state: step.state, depth: depth + 1, memories: seen, isLoop: false };
  };

  return (branch, ways) => {
    const { state, memories, isLoop } = branch;
    const asked = nextAsked(program, state);
    if (asked === undefined || ways.length === 0) {
      const label = isLoop ? "loop" : (reachedEnding(program, state) ?? "dead end");
      return { node: { kind: "end", label, payoffs: payoffsOf(program, players, state) }, branches: [] };
    }
    const { window, seat } = asked;
    const labels = ways.map(({ choice }) => labelOf(program, choice));
    if (seat === CHANCE) {
      const weights = weightsOf(program, state);
      const actions = labels.map((label) => ({ label, weight: weights.get(label) ?? 0 }));
      return { node: { kind: "chance", window, actions }, branches: ways.map((way) => follow(branch, way)) };
    }
    const player = players.indexOf(seat);
    const set = numberOf(player, `${memories[player] ?? ""}${state.hour}h ${window}? ${labels.join(" ")}`);
    const asking = { ...branch, memories: memories.with(player, `${set}\n`) };
    return {
      node: { kind: "player", window, player, set, actions: labels },
      branches: ways.map((way) => follow(asking, way)),
    };
  };
};

/** The options chosen, or an initiative as runs write it; no two of one window are alike. */
const labelOf = (program: Program, choice: Choice): string => {
  if (choice.kind !== "option") return formatChoice(program, choice);
  return choice.options.length === 0 ? "(none)" : choice.options.join("+");
};

const weightsOf = (program: Program, state: GameState): ReadonlyMap<string, number> => {
  const desk = openWindow(program, state)?.desks[0];
  if (desk === undefined) return new Map();
  const weights = chanceWeights(program, state, desk);
  return new Map(desk.options.map(({ id }, index) => [id, weights[index] ?? 0]));
};

const payoffsOf = (program: Program, players: readonly string[], state: GameState): readonly number[] =>
  players.map((player) => {
    const value = program.values.find(({ seat }) => program.seats[seat] === player)?.value;
    return value === undefined ? 0 : evaluate(program, value, state);
  });
