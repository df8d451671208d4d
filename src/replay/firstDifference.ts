import {
  formatChoice,
  type GameState,
  legalChoices,
  type Program,
  parseChoice,
  type Referee,
  viewState,
} from "#engine";
import type { Run } from "./run.ts";

/** Where two versions of a scenario first play a run differently. */
export type RulesDifference = {
  /** The choice before or at which they differ, by its index; -1 is the start. */
  readonly ply: number;
  /** What differs, by its id: a variable, a chart, `hour`, `window`, a timer's state, a choice. Undefined where one of them hasn't got it. */
  readonly changes: readonly { readonly id: string; readonly before?: string; readonly now?: string }[];
};

/**
 * The first place along a run where a referee of the rules that it was recorded by and one of other rules differ: in the state that a ply
 * leads to, or in what may be chosen there and how likely chance takes it. Undefined where they don't.
 */
export const firstDifference = (recorded: Referee, other: Referee, run: Run): RulesDifference | undefined => {
  let [before, now] = [recorded.start().state, other.start().state];
  const started = changesOf(recorded.program, before, other.program, now);
  if (started.length > 0) return { ply: -1, changes: started };
  for (const [ply, { choice }] of run.plies.entries()) {
    const [open, openNow] = [openTo(recorded.program, before), openTo(other.program, now)];
    const offered = compare(open, openNow);
    if (offered.length > 0) return { ply, changes: offered };
    const [next, nextNow] = [apply(recorded, before, choice), apply(other, now, choice)];
    if (next === undefined || nextNow === undefined)
      return next === nextNow
        ? undefined
        : { ply, changes: [{ id: choice, ...(next === undefined ? { now: "+" } : { before: "+" }) }] };
    const changes = changesOf(recorded.program, next, other.program, nextNow);
    if (changes.length > 0) return { ply, changes };
    [before, now] = [next, nextNow];
  }
  return undefined;
};

const apply = (referee: Referee, state: GameState, text: string): GameState | undefined => {
  const choice = parseChoice(referee.program, text);
  const step = choice === undefined ? undefined : referee.applyChoice(state, choice);
  return step === undefined || "refusal" in step ? undefined : step.state;
};

type Words = ReadonlyMap<string, string>;

const changesOf = (program: Program, before: GameState, other: Program, now: GameState): RulesDifference["changes"] =>
  compare(wordsOf(program, other, before), wordsOf(other, program, now));

const compare = (before: Words, now: Words): RulesDifference["changes"] =>
  [...new Set([...before.keys(), ...now.keys()])].flatMap((id) => {
    const [old, recent] = [before.get(id), now.get(id)];
    if (old === recent) return [];
    return [{ id, ...(old === undefined ? {} : { before: old }), ...(recent === undefined ? {} : { now: recent }) }];
  });

/** A state in words, by ids: of what both versions have, and of what only this one has where it isn't as at the start. */
const wordsOf = (program: Program, other: Program, state: GameState): Words => {
  const { values, active, asked, ending } = viewState(program, state);
  const words = new Map<string, string>([["hour", String(state.hour)]]);
  for (const [index, variable] of program.scenario.variables.entries()) {
    const value = values[variable.id] ?? 0;
    const isShared = other.variables.some(({ id }) => id === variable.id);
    if (isShared || value !== program.variables[index]?.start) words.set(variable.id, wordOf(variable, value));
  }
  const known = new Set(other.nodes.map(({ path }) => path));
  for (const path of active) if (known.has(path) || hasMoved(program, state, path)) words.set(path, "+");
  if (asked?.window !== undefined) words.set("window", asked.window);
  if (ending !== undefined) words.set("ending", ending);
  for (const { index, node, kind } of program.timers) {
    const due = state.due[index] ?? -1;
    if (due >= 0) words.set(`${program.nodes[node]?.path}:${kind}`, String(due));
  }
  return words;
};

/** Whether the chart of a state stands elsewhere than where it starts. */
const hasMoved = ({ nodes, marks }: Program, { active }: GameState, path: string): boolean => {
  const chart = nodes.find((node) => node.path === path)?.chart;
  return nodes.some(
    (node) => node.role === "state" && node.chart === chart && active[node.index] !== marks.atStart[node.index],
  );
};

const wordOf = (variable: Program["scenario"]["variables"][number], value: number): string => {
  switch (variable.kind) {
    case "integer":
      return String(value);
    case "enum":
      return variable.values[value] ?? String(value);
    case "boolean":
      return String(value === 1);
  }
};

/** Choices of several can be very many. */
const MOST_CHOICES = 200;

/** What may be chosen in a state, and of chance how likely. */
const openTo = (program: Program, state: GameState): Words => {
  const words = new Map<string, string>();
  for (const choice of legalChoices(program, state)) {
    if (words.size === MOST_CHOICES) break;
    words.set(formatChoice(program, choice), "+");
  }
  const { asked } = viewState(program, state);
  for (const { id, probability } of asked?.odds ?? [])
    words.set(`${asked?.window}=${id}`, `${Math.round(probability * 1000) / 10} %`);
  return words;
};
