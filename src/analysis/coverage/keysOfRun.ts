import { authoredState, type Choice, createTester, type GameState, type Program, type Step, WHITE_CELL } from "#engine";
import { briefKey, initiativeKey, optionKey, stateKey, transitionKey } from "./item.ts";

/** What one choice counts as: each option that it names, or the initiative. */
export const keysOfChoice = (choice: Choice): readonly string[] => {
  if (choice.kind === "option") return choice.options.map((id) => optionKey(choice.window, choice.seat, id));
  return choice.kind === "initiative" ? [initiativeKey(choice.initiative)] : [];
};

/** Reads what a step came by: states entered, transitions taken, and the briefs that can be read where it settles. */
export type StepReader = (step: Step) => readonly string[];

/** The reader of a program's steps; it remembers lowered conditions. */
export const createStepReader = (program: Program): StepReader => {
  const test = createTester(program, WHITE_CELL);
  const briefs = program.nodes.flatMap(({ role, index, path }) => {
    const variants = role === "state" ? (authoredState(program, path)?.brief ?? []) : [];
    return variants.length > 0 ? [{ node: index, variants }] : [];
  });
  const readBriefs = (state: GameState): readonly string[] =>
    briefs.flatMap(({ node, variants }) => {
      if (state.active[node] !== 1) return [];
      const shown = variants.findIndex(({ when }) => test(when, state));
      return shown < 0 ? [] : [briefKey(node, shown)];
    });
  return ({ state, trace }) => [
    ...trace.flatMap((event) => {
      if (event.type === "entered") return [stateKey(event.node)];
      return event.type === "taken" ? [transitionKey(event.transition)] : [];
    }),
    ...readBriefs(state),
  ];
};
