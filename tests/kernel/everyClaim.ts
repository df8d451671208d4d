import { type Scenario, type Showing, type State, walkStates } from "#scenario";
import type { BooleanExpression } from "../../src/scenario/expression/expression.ts";
import type { Dice } from "./randomScenario.ts";

/** The scenario with a claim for each moment at which a text of it could be shown, true and false as the dice have it. */
export const withEveryClaim = (scenario: Scenario, dice: Dice): Scenario => {
  const paths = scenario.charts.flatMap((chart) => [...walkStates(chart)].map(({ path }) => path));
  const condition = (): BooleanExpression => randomCondition(scenario, paths, dice, 1);
  const claims = everyShowing(scenario).map((shown, index) => ({
    path: `${index}`,
    shown,
    ...(dice(4) === 0 ? { when: condition() } : {}),
    holds: condition(),
    source: "",
    line: 1,
  }));
  return { ...scenario, claims };
};

const everyShowing = ({ charts, seats, initiatives, injects }: Scenario): readonly Showing[] => [
  { kind: "start" },
  { kind: "over" },
  ...charts.flatMap((chart) => [...walkStates(chart)].flatMap(showingsIn)),
  ...seats.map(({ id }): Showing => ({ kind: "asked", seat: id })),
  ...initiatives.flatMap(({ id, seat }): readonly Showing[] => [
    { kind: "asked", seat, initiative: id },
    { kind: "initiative", initiative: id },
  ]),
  ...injects.map(({ id }): Showing => ({ kind: "inject", inject: id })),
];

const showingsIn = (state: State): readonly Showing[] => {
  const { path } = state;
  const window = state.kind === "atomic" ? state.window : undefined;
  const lists = (["always", "after", "on"] as const).flatMap((list) =>
    state[list].map((_, index): Showing => ({ kind: "taken", state: path, list, index })),
  );
  const own: readonly Showing[] = [
    { kind: "standing", state: path },
    { kind: "entered", state: path },
    ...(state.kind === "atomic" && state.ending !== undefined ? [{ kind: "over", state: path } as const] : []),
    ...lists,
  ];
  switch (window?.kind) {
    case "decide":
      return [
        ...own,
        { kind: "asked", state: path, seat: window.seat },
        ...window.options.map(({ id }): Showing => ({ kind: "chosen", state: path, seat: window.seat, option: id })),
      ];
    case "together":
      return [
        ...own,
        { kind: "asked", state: path },
        ...window.resolve.map((_, index): Showing => ({ kind: "taken", state: path, list: "resolve", index })),
        ...window.seats.flatMap(({ seat, options }): readonly Showing[] => [
          { kind: "asked", state: path, seat },
          ...options.map(({ id }): Showing => ({ kind: "chosen", state: path, seat, option: id })),
        ]),
      ];
    case "chance":
      return [
        ...own,
        { kind: "asked", state: path },
        ...window.outcomes.map(({ id }): Showing => ({ kind: "chosen", state: path, option: id })),
      ];
    case undefined:
      return own;
  }
};

const OPERATORS = ["<", "<=", ">", ">=", "==", "!="] as const;

const randomCondition = (
  scenario: Scenario,
  paths: readonly string[],
  dice: Dice,
  depth: number,
): BooleanExpression => {
  const inner = (): BooleanExpression => randomCondition(scenario, paths, dice, depth - 1);
  if (depth > 0 && dice(3) === 0) return { kind: dice(2) === 0 ? "and" : "or", left: inner(), right: inner() };
  if (depth > 0 && dice(4) === 0) return { kind: "not", of: inner() };
  if (dice(4) === 0) return { kind: "within", path: paths[dice(paths.length)] ?? "" };
  const operator = OPERATORS[dice(OPERATORS.length)] ?? "<";
  if (dice(8) === 0)
    return { kind: "compare", operator, left: { kind: "hour" }, right: { kind: "integer", value: dice(30) } };
  const variable = scenario.variables[dice(scenario.variables.length)];
  switch (variable?.kind) {
    case "integer": {
      const value = Math.max(-9, variable.low) + dice(12);
      return {
        kind: "compare",
        operator,
        left: { kind: "variable", id: variable.id },
        right: { kind: "integer", value },
      };
    }
    case "enum":
      return { kind: "is", id: variable.id, value: dice(variable.values.length) };
    case "boolean":
      return { kind: "flag", id: variable.id };
    case undefined:
      return { kind: "boolean", value: true };
  }
};
