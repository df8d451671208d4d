import {
  createReferee,
  evaluate,
  formatChoice,
  type GameState,
  identify,
  isStuck,
  legalChoices,
  type Program,
  reachedEnding,
  seatOf,
} from "#engine";
import { policyOdds } from "./policyOdds.ts";

type RefereeWay = {
  readonly word: string;
  readonly seat: string;
  readonly odds: number;
  /** -1 where the referee refuses a legal choice, because of a loop. */
  readonly target: number;
};

/** All states that the referee finds, each with its ways; undefined where there are more than `most`. */
export type RefereeGraph = {
  readonly program: Program;
  readonly states: readonly GameState[];
  readonly ways: readonly (readonly RefereeWay[])[];
};

export const refereeGraph = (
  program: Program,
  most: number,
  policies: Readonly<Record<string, string>> = {},
): RefereeGraph | undefined => {
  const referee = createReferee(program);
  const states = [referee.start().state];
  const numbers = new Map([[identify(program, referee.start().state), 0]]);
  const ways: RefereeWay[][] = [];
  for (const state of states) {
    if (states.length > most) return undefined;
    const own: RefereeWay[] = [];
    ways.push(own);
    if (reachedEnding(program, state) !== undefined || isStuck(program, state)) continue;
    const choices = [...legalChoices(program, state)];
    const asked = choices[0] === undefined ? "" : seatOf(choices[0]);
    const odds = policyOdds(program, state, policies[asked]);
    for (const choice of choices) {
      const step = referee.applyChoice(state, choice);
      const word = formatChoice(program, choice);
      const way = { word, seat: seatOf(choice), odds: odds.get(word) ?? 0 };
      if ("refusal" in step) {
        own.push({ ...way, target: -1 });
        continue;
      }
      const name = identify(program, step.state);
      const target = numbers.get(name) ?? states.length;
      if (target === states.length) {
        numbers.set(name, target);
        states.push(step.state);
      }
      own.push({ ...way, target });
    }
  }
  return { program, states, ways };
};

/**
 * By state the expected worth of where runs stop, by Gauss's elimination over all states at once; a run that never stops is
 * worth `endless`.
 */
export const solveByElimination = (
  { states, ways }: RefereeGraph,
  worth: (state: GameState) => number,
  endless: number,
): readonly number[] => {
  const canStop = statesThatStop(ways);
  const rows = states.map((state, index) => {
    const row = new Float64Array(states.length + 1);
    row[index] = 1;
    if (!canStop.has(index)) {
      row[states.length] = endless;
      return row;
    }
    let left = 1;
    for (const { odds, target } of ways[index] ?? []) {
      if (target < 0) continue;
      left -= odds;
      row[target] = (row[target] ?? 0) - odds;
    }
    row[states.length] = left > 1e-9 ? left * worth(state) : 0;
    return row;
  });
  for (let column = 0; column < states.length; column++) {
    let pivot = column;
    for (let row = column; row < states.length; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const chosen = rows[pivot];
    const other = rows[column];
    if (chosen === undefined || other === undefined) throw new Error("a row for each state");
    [rows[pivot], rows[column]] = [other, chosen];
    for (let row = 0; row < states.length; row++) {
      const changed = rows[row];
      const factor = (changed?.[column] ?? 0) / (chosen[column] ?? 1);
      if (row === column || factor === 0 || changed === undefined) continue;
      for (let place = column; place <= states.length; place++)
        changed[place] = (changed[place] ?? 0) - factor * (chosen[place] ?? 0);
    }
  }
  return rows.map((row, index) => (row[states.length] ?? 0) / (row[index] ?? 1));
};

/** The states from which stopping is possible at all. */
const statesThatStop = (ways: RefereeGraph["ways"]): ReadonlySet<number> => {
  const stops = new Set<number>();
  for (let before = -1; before < stops.size; ) {
    before = stops.size;
    for (const [state, own] of ways.entries()) {
      const likely = own.filter(({ odds, target }) => target >= 0 && odds > 0);
      const all = likely.reduce((sum, { odds }) => sum + odds, 0);
      if (1 - all > 1e-9 || likely.some(({ target }) => stops.has(target))) stops.add(state);
    }
  }
  return stops;
};

/** What a seat's `values` say of a state. */
export const worthOf = (program: Program, seat: string, state: GameState): number => {
  const value = program.values.find((one) => program.seats[one.seat] === seat)?.value;
  if (value === undefined) throw new Error(`${seat} has no values`);
  return evaluate(program, value, state);
};
