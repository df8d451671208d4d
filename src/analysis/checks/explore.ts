import {
  formatChoice,
  type GameState,
  identify,
  isStuck,
  legalChoices,
  packState,
  type Referee,
  reachedEnding,
  unpackState,
} from "#engine";

/**
 * The settled states found so far, numbered in the order in which they were found, shortest ways first; the start is 0. It grows
 * while `explore` goes on. A faster explorer has only to fill the same tables.
 */
export type Graph = {
  /** By state: what was asked to be read of it when it was found. */
  readonly marks: readonly Uint8Array[];
  /** By state: whether a run is over there, at an ending or at a dead end. */
  readonly isOver: readonly boolean[];
  /** By state whose ways on are known: where they start in `targets` and `words`. Those of one state stand together. */
  readonly offsets: readonly number[];
  /** By way: the state it leads to, and the choice in its written form, as an index into `spelt`. */
  readonly targets: readonly number[];
  readonly words: readonly number[];
  readonly spelt: readonly string[];
  readonly endings: ReadonlySet<string>;
  /** So many choices deep everything is known. */
  readonly depth: number;
  /** Every state that can come up at all was found, with all its ways on. */
  readonly isComplete: boolean;
};

type Growing = {
  -readonly [Key in keyof Graph]: Graph[Key] extends readonly (infer Item)[] ? Item[] : Graph[Key];
} & { endings: Set<string> };

/**
 * Searches breadth first from the start through every legal choice of the seats and of chance, without injects, until `most`
 * states are found or there are no more. States are told apart by `identify`. Gives the graph after each state whose ways on it
 * has followed. Keeps four bytes for each number of a state that is still to be followed up.
 */
export function* explore(
  referee: Referee,
  most: number,
  readMarks: (state: GameState) => Uint8Array,
): Generator<Graph, Graph> {
  const { program } = referee;
  const graph: Growing = {
    marks: [],
    isOver: [],
    offsets: [],
    targets: [],
    words: [],
    spelt: [],
    endings: new Set(),
    depth: 0,
    isComplete: false,
  };
  const numbers = new Map<string, number>();
  const spelling = new Map<string, number>();
  const waiting: Int32Array[] = [];
  const find = (state: GameState): number | undefined => {
    const key = identify(program, state);
    const known = numbers.get(key);
    if (known !== undefined || numbers.size >= most) return known;
    const number = numbers.size;
    numbers.set(key, number);
    graph.marks.push(readMarks(state));
    const ending = reachedEnding(program, state);
    if (ending !== undefined) graph.endings.add(ending);
    graph.isOver.push(ending !== undefined);
    waiting[number] = packState(state);
    return number;
  };
  const spell = (word: string): number => {
    const known = spelling.get(word);
    if (known !== undefined) return known;
    spelling.set(word, spelling.size);
    return graph.spelt.push(word) - 1;
  };
  find(referee.start().state);
  let layerEnd = 1;
  for (let number = 0; number < numbers.size; number++) {
    if (number === layerEnd) {
      graph.depth++;
      layerEnd = numbers.size;
    }
    const packed = waiting[number];
    delete waiting[number];
    graph.offsets.push(graph.targets.length);
    if (packed === undefined || graph.isOver[number] === true) continue;
    const state = unpackState(program, packed);
    if (isStuck(program, state)) {
      graph.isOver[number] = true;
      continue;
    }
    for (const choice of legalChoices(program, state)) {
      const step = referee.applyChoice(state, choice);
      if ("refusal" in step) continue;
      const target = find(step.state);
      if (target === undefined) return graph;
      graph.targets.push(target);
      graph.words.push(spell(formatChoice(program, choice)));
    }
    if (graph.targets.length === graph.offsets[number]) graph.isOver[number] = true;
    yield graph;
  }
  graph.isComplete = true;
  return graph;
}
