import { clampWithin, hull, type Interval, meet } from "#base";
import { everyConsequence } from "../everyConsequence.ts";
import type { Effect, Scenario, State, VariableDomain } from "../scenario.ts";
import { walkStates } from "../walkStates.ts";
import { type Facts, noFacts, type World } from "./facts.ts";
import { assume, rangeOf } from "./reason.ts";

/** The world of a scenario in which every variable can have any value that is declared. */
export const declaredWorld = (scenario: Scenario): World => ({
  integers: new Map(
    scenario.variables.flatMap((variable) =>
      variable.kind === "integer" ? [[variable.id, rangeOfDomain(variable)] as const] : [],
    ),
  ),
  choices: new Map(
    scenario.variables.flatMap((variable) =>
      variable.kind === "integer" ? [] : [[variable.id, new Set(indexesOf(variable))] as const],
    ),
  ),
  curves: new Map(
    scenario.curves.map(({ id, points }) => [id, { x: points.map(([x]) => x), y: points.map(([, y]) => y) }]),
  ),
  alternatives: new Map(
    scenario.charts
      .flatMap((chart): readonly State[] => [chart.root, ...walkStates(chart)])
      .flatMap((state) => (state.kind === "compound" ? [[state.path, state.states.map(({ id }) => id)] as const] : [])),
  ),
});

/** A range that is written the wrong way round is reported, and read the right way. */
const rangeOfDomain = ({ low, high }: VariableDomain & { readonly kind: "integer" }): Interval =>
  low <= high ? { low, high } : { low: high, high: low };

const indexesOf = (domain: VariableDomain & { readonly kind: "enum" | "boolean" }): readonly number[] =>
  domain.kind === "enum" ? domain.values.map((_, index) => index) : [0, 1];

/**
 * The world in which a variable has only those values that it starts with or some effect can give it, whatever else
 * happens. Linear in the scenario.
 */
export const playedWorld = (declared: World, scenario: Scenario): World => {
  const facts = noFacts(declared);
  const integers = new Map<string, Interval>();
  const choices = new Map<string, Set<number>>();
  for (const variable of scenario.variables) {
    if (variable.kind === "integer") integers.set(variable.id, startOf(variable));
    else choices.set(variable.id, startChoice(variable));
  }
  for (const consequence of everyConsequence(scenario)) {
    for (const { effects } of consequence.do) {
      for (const effect of effects) {
        const before = integers.get(effect.variable);
        const room = declared.integers.get(effect.variable);
        if (before !== undefined && room !== undefined) {
          integers.set(effect.variable, afterEffect(effect, before, room, facts));
        } else for (const value of valuesOf(effect, facts)) choices.get(effect.variable)?.add(value);
      }
    }
  }
  return { ...declared, integers, choices };
};

/** A start outside the range, which a rule reports, says nothing. */
const startOf = (domain: VariableDomain & { readonly kind: "integer" }): Interval => {
  const range = rangeOfDomain(domain);
  const { low, high } = domain.uncertain ?? { low: domain.start, high: domain.start };
  return meet(range, { low: Math.min(low, domain.start), high: Math.max(high, domain.start) }) ?? range;
};

const startChoice = (domain: VariableDomain & { readonly kind: "enum" | "boolean" }): Set<number> => {
  const index = domain.kind === "enum" ? domain.values.indexOf(domain.start) : Number(domain.start);
  return new Set(index < 0 ? indexesOf(domain) : [index]);
};

/** Where a number can be after it was somewhere and an effect has been done any number of times. */
const afterEffect = ({ operation, value }: Effect, before: Interval, room: Interval, facts: Facts): Interval => {
  const range = rangeOf(value, facts);
  switch (operation) {
    case "set":
      return hull(before, clampWithin(range, room));
    case "add":
      return { low: range.low < 0 ? room.low : before.low, high: range.high > 0 ? room.high : before.high };
  }
};

/** The values that an effect can give an enum or a boolean, as indexes. */
const valuesOf = ({ variable, value }: Effect, facts: Facts): readonly number[] => {
  if (!isNumber(value.kind)) return [0, 1].filter((index) => assume(value, index === 1, facts) !== undefined);
  const range = rangeOf(value, facts);
  return [...(facts.world.choices.get(variable) ?? [])].filter(
    (index) => meet(range, { low: index, high: index }) !== undefined,
  );
};

/** The effect on an enum is the index of a value; on a boolean, a condition. */
const isNumber = (kind: Effect["value"]["kind"]): boolean =>
  kind === "integer" || kind === "variable" || kind === "conditional";
