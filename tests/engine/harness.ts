import { readFileSync } from "node:fs";
import {
  type Choice,
  compile,
  createReferee,
  type GameState,
  type Program,
  parseChoice,
  type Referee,
  type Step,
} from "#engine";
import { formatDiagnostics, readScenario } from "#scenario";
import type { Scenario } from "#scenario/model";

/** The program of a scenario's text; fails the test when the text has errors. */
export const programOf = (text: string): Program => compile(scenarioOf(text));

/** A scenario as its author wrote it. That of its program has more where seats have stances or injects happen by themselves. */
export const scenarioOf = (text: string): Scenario => {
  const { scenario, diagnostics } = readScenario(text, { file: "test.yaml" });
  if (scenario === undefined) throw new Error(formatDiagnostics(diagnostics));
  return scenario;
};

/** A small scenario around some charts: seats `japan` and `us`, integers `score` and `other`, boolean `known`. */
export const scenarioAround = (charts: string, rest = ""): string => `threshold: 1
id: test
title: Test
summary: A scenario of a test.
language: en
clock: { start: 2027-04-02T06:00+09:00 }
seats:
  japan: { name: Japan, role: Prime Minister, playable: true }
  us: { name: United States, role: President }
variables:
  score: { name: Score, range: 0..100, start: 10 }
  other: { name: Other, range: -5..5, start: 0 }
  known: { name: Known, start: false }
charts:
${charts.replace(/^/gm, "  ")}
${rest}`;

export const refereeOf = (text: string): Referee => createReferee(programOf(text));

export const readFixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");

/** The scenario that uses every construct, without what chance draws unasked: its seat's stance and its daily event. */
export const readWithoutDraws = (): string =>
  readFixture("kitchenSink.yaml")
    .replace(/, stances: \{.*\} \}/, " }")
    .replace("stance_south == 'bold' ? 4 : 2", "2")
    .replace(/^ *daily: .*\n/m, "")
    .replace(/^ *- stances\.south=.*\n/m, "");

/** The steps of the choices given in their written form; fails the test at the first that is refused. */
export const playWords = (referee: Referee, words: readonly string[]): readonly Step[] => {
  const steps = [referee.start()];
  for (const word of words) steps.push(apply(referee, last(steps).state, word));
  return steps;
};

export const apply = (referee: Referee, state: GameState, word: string): Step => {
  const step = referee.applyChoice(state, choiceOf(referee, word));
  if ("refusal" in step) throw new Error(`${word} was refused: ${step.refusal.code}`);
  return step;
};

export const choiceOf = (referee: Referee, word: string): Choice => {
  const choice = parseChoice(referee.program, word);
  if (choice === undefined) throw new Error(`${word} isn't a choice`);
  return choice;
};

export const last = <Item>(items: readonly Item[]): Item => {
  const item = items.at(-1);
  if (item === undefined) throw new Error("an empty list has no last item");
  return item;
};

/** The value of a variable by its id. */
export const variableValue = ({ variables }: Program, state: GameState, id: string): number =>
  state.values[variables.findIndex((variable) => variable.id === id)] ?? Number.NaN;

/** Paths of the active states that the author wrote, innermost ones only. */
export const leavesOf = ({ nodes }: Program, state: GameState): readonly string[] =>
  nodes
    .filter(
      ({ index, role, children }) =>
        role === "state" &&
        state.active[index] === 1 &&
        !children.some((child) => state.active[child] === 1 && nodes[child]?.role === "state"),
    )
    .map(({ path }) => path);
