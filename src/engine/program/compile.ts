import { happenedVariable, hashRules, lastHour, type Reached, type Scenario } from "#scenario/model";
import { type CodeTables, everyCode } from "./everyCode.ts";
import { layOut, type Place } from "./layOut.ts";
import { lowerAct } from "./lowerAct.ts";
import { lowerCharts } from "./lowerCharts.ts";
import { lowerClaims } from "./lowerClaims.ts";
import { lowerExpression, type Scope } from "./lowerExpression.ts";
import { markAll } from "./marks.ts";
import { indexNames, type Names } from "./names.ts";
import type {
  Program,
  ProgramCheck,
  ProgramInitiative,
  ProgramInject,
  ProgramMilestone,
  ProgramPolicy,
  ProgramVariable,
  ProgramWindow,
} from "./program.ts";
import { signalsOf } from "./signalsOf.ts";
import { someCode } from "./someCode.ts";
import { withEvents } from "./withEvents.ts";
import { withStances } from "./withStances.ts";

/**
 * The program of a checked scenario.
 *
 *     stances, daily events (-> hidden variables and draws of chance)
 *  -> lay out  (states -> nodes with indexes)
 *  -> name     (ids -> indexes)
 *  -> lower    (expressions, consequences, windows, timers, transitions -> tables)
 *  -> mark     (ids -> what hashes of states call them)
 */
export const compile = (authored: Scenario): Program => {
  const scenario = withEvents(withStances(authored));
  const places = layOut(scenario);
  const endings = endingsOf(places);
  const names = nameAll(scenario, places, endings);
  const { scope, signal, seat } = names;
  const charts = lowerCharts({ scenario, places, scope, signal, seat, ending: names.ending });
  const rules = {
    variables: scenario.variables.map(lowerVariable),
    curves: scenario.curves.map(({ id, points }) => ({ id, x: points.map(([x]) => x), y: points.map(([, y]) => y) })),
    seats: scenario.seats.map(({ id }) => id),
    signals: signalsOf(scenario),
    ...charts,
    roots: charts.nodes.filter(({ parent }) => parent < 0).map(({ index }) => index),
    initiatives: lowerInitiatives(scenario, names),
    injects: lowerInjects(scenario, names),
    endings,
  };
  const policies = scenario.policies.map((policy) => lowerPolicy(policy, charts.windows, names));
  const judged = {
    criteria: scenario.assess.map(({ id, score, out }) => ({ id, out, score: lowerExpression(score, scope) })),
    values: scenario.values.map(({ seat: of, value }) => ({ seat: seat(of), value: lowerExpression(value, scope) })),
    checks: scenario.checks.map((check) => lowerCheck(check, scope)),
  };
  return {
    scenario,
    uncertain: uncertainOf(scenario),
    locksLate: true,
    hash: hashRules(authored),
    readsHour: readsHour({ ...rules, policies, ...judged }),
    lastHour: lastHour(scenario.clock.start),
    marks: markAll(scenario, rules),
    ...rules,
    policies,
    ...judged,
    milestones: scenario.milestones.map(({ reached }) => lowerReached(reached, scope)),
    claims: lowerClaims(scenario, { ...rules, ...names, places }),
  };
};

const readsHour = (tables: CodeTables): boolean =>
  [...everyCode(tables)].some((code) => someCode(code, ({ op }) => op === "hour"));

type AllNames = {
  readonly scope: Scope;
  readonly signal: Names;
  readonly seat: Names;
  readonly ending: Names;
  readonly initiative: Names;
};

const nameAll = (scenario: Scenario, places: readonly Place[], endings: Program["endings"]): AllNames => {
  const ending = indexNames(
    "ending",
    endings.map(({ id }) => id),
  );
  return {
    ending,
    signal: indexNames("signal", signalsOf(scenario)),
    seat: indexNames(
      "seat",
      scenario.seats.map(({ id }) => id),
    ),
    initiative: indexNames(
      "initiative",
      scenario.initiatives.map(({ id }) => id),
    ),
    scope: {
      variable: indexNames(
        "variable",
        scenario.variables.map(({ id }) => id),
      ),
      curve: indexNames(
        "curve",
        scenario.curves.map(({ id }) => id),
      ),
      node: indexNames(
        "state",
        places.map(({ path }) => path),
      ),
      ending: (id) => endings[ending(id)]?.node ?? -1,
    },
  };
};

const endingsOf = (places: readonly Place[]): Program["endings"] =>
  places.flatMap(({ role, state, index }) =>
    role === "state" && state.kind === "atomic" && state.ending !== undefined
      ? [{ node: index, id: state.ending.id }]
      : [],
  );

const lowerVariable = (variable: Scenario["variables"][number]): ProgramVariable => {
  switch (variable.kind) {
    case "integer":
      return { id: variable.id, kind: "integer", low: variable.low, high: variable.high, start: variable.start };
    case "enum":
      return {
        id: variable.id,
        kind: "enum",
        low: 0,
        high: variable.values.length - 1,
        start: variable.values.indexOf(variable.start),
      };
    case "boolean":
      return { id: variable.id, kind: "boolean", low: 0, high: 1, start: variable.start ? 1 : 0 };
  }
};

const uncertainOf = ({ variables }: Scenario): Program["uncertain"] =>
  variables.flatMap((variable, index) =>
    variable.kind === "integer" && variable.uncertain !== undefined ? [{ variable: index, ...variable.uncertain }] : [],
  );

const lowerInitiatives = ({ initiatives }: Scenario, { scope, signal, seat }: AllNames): readonly ProgramInitiative[] =>
  initiatives.map((initiative, index) => ({
    index,
    id: initiative.id,
    seat: seat(initiative.seat),
    ...(initiative.when === undefined ? {} : { when: lowerExpression(initiative.when, scope) }),
    weight: lowerExpression(initiative.weight, scope),
    act: lowerAct(initiative, scope, signal),
    takesHours: initiative.takesHours,
    limit: initiative.limit ?? -1,
  }));

const lowerInjects = ({ injects }: Scenario, { scope, signal }: AllNames): readonly ProgramInject[] =>
  injects.map((inject, index) => ({
    index,
    id: inject.id,
    ...(inject.when === undefined ? {} : { when: lowerExpression(inject.when, scope) }),
    act: lowerAct(inject, scope, signal),
    limit: inject.limit ?? -1,
    count: inject.daily === undefined || inject.limit === undefined ? -1 : scope.variable(happenedVariable(inject.id)),
  }));

const lowerPolicy = (
  policy: Scenario["policies"][number],
  windows: readonly ProgramWindow[],
  names: AllNames,
): ProgramPolicy => ({
  id: policy.id,
  weights: policy.weights.map(({ seat, window, option, weight }) => {
    const row = windows.find(({ path }) => path === window);
    const desk = row?.desks.find((one) => one.seat === names.seat(seat));
    return {
      seat: names.seat(seat),
      window: row?.index ?? -1,
      option: row === undefined ? names.initiative(option) : (desk?.options.findIndex(({ id }) => id === option) ?? -1),
      weight: lowerExpression(weight, names.scope),
    };
  }),
});

const lowerReached = (reached: Reached, scope: Scope): ProgramMilestone => {
  switch (reached.kind) {
    case "entered":
      return { kind: "entered", node: scope.node(reached.state) };
    case "holds":
      return { kind: "holds", condition: lowerExpression(reached.condition, scope) };
  }
};

const lowerCheck = (check: Scenario["checks"][number], scope: Scope): ProgramCheck => {
  switch (check.kind) {
    case "never":
    case "always":
      return { ...check, condition: lowerExpression(check.condition, scope) };
    case "leads_to":
    case "before":
      return {
        ...check,
        condition: lowerExpression(check.condition, scope),
        other: lowerExpression(check.other, scope),
      };
    case "share":
    case "reaches":
    case "play":
      return check;
  }
};
