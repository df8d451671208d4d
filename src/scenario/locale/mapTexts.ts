import type { Chart, Scenario, ScenarioMap, Seat, Variable } from "../scenario.ts";
import { mapStateTexts } from "./mapStateTexts.ts";
import { mapActionTexts } from "./mapWindowTexts.ts";
import { type Translate, withTexts } from "./withTexts.ts";

/**
 * The scenario with every text that a player reads replaced. It is the one list of such texts: what is translated,
 * and where a translation names it. A name that no one gave is its id and stays.
 */
export const mapTexts = (scenario: Scenario, translate: Translate): Scenario => {
  const each = <Thing extends { readonly id: string }>(
    things: readonly Thing[],
    group: string,
    keys: readonly (keyof Thing & string)[],
  ): readonly Thing[] => things.map((thing) => withTexts(thing, `${group}.${thing.id}`, keys, translate));
  return {
    ...withTexts(scenario, "", ["title", "summary"], translate),
    sources: each(scenario.sources, "sources", ["title"]),
    objectives: scenario.objectives.map(({ id, text }) => ({ id, text: translate(`objectives.${id}`, text) })),
    seats: each(scenario.seats, "seats", ["name", "role", "brief"]).map((seat) => mapStances(seat, translate)),
    variables: each(scenario.variables, "variables", ["name", "note", "unit"]).map((one) => mapValues(one, translate)),
    charts: scenario.charts.map((chart) => mapChart(chart, translate)),
    initiatives: scenario.initiatives.map((one) => mapActionTexts(one, `initiatives.${one.id}`, translate)),
    injects: each(scenario.injects, "injects", ["title", "detail", "news"]),
    policies: scenario.policies.map((policy) => mapName(policy, "policies", translate)),
    milestones: each(scenario.milestones, "milestones", ["title", "act"]),
    assess: each(scenario.assess, "assess", ["title", "text"]),
    map: mapMap(scenario.map, each),
  };
};

const mapStances = (seat: Seat, translate: Translate): Seat => {
  const { id, stances } = seat;
  if (stances === undefined) return seat;
  const mapped = stances.map((one) => withTexts(one, `seats.${id}.stances.${one.id}`, ["name"], translate));
  return { ...seat, stances: mapped };
};

const mapValues = (variable: Variable, translate: Translate): Variable => {
  if (variable.kind !== "enum") return variable;
  const { id, names, values } = variable;
  return {
    ...variable,
    names: names.map((name, index) => {
      const value = values[index];
      return value === undefined || name === value ? name : translate(`variables.${id}.values.${value}`, name);
    }),
  };
};

const mapChart = (chart: Chart, translate: Translate): Chart => ({
  ...mapName(chart, "charts", translate),
  root: mapStateTexts(chart.root, `charts.${chart.id}`, translate),
});

const mapName = <Thing extends { readonly id: string; readonly name: string }>(
  thing: Thing,
  group: string,
  translate: Translate,
): Thing => (thing.name === thing.id ? thing : withTexts(thing, `${group}.${thing.id}`, ["name"], translate));

type Each = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
  group: string,
  keys: readonly (keyof Thing & string)[],
) => readonly Thing[];

const mapMap = (map: ScenarioMap, each: Each): ScenarioMap => ({
  ...map,
  places: each(map.places, "map.places", ["name", "note"]),
  units: each(map.units, "map.units", ["name", "note"]),
  zones: each(map.zones, "map.zones", ["name", "note"]),
  routes: each(map.routes, "map.routes", ["name", "note"]),
});

/** Every text of the scenario by its path in the author's file, in file order of each kind. */
export const textsOf = (scenario: Scenario): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  mapTexts(scenario, (path, text) => {
    texts.set(path, text);
    return text;
  });
  return texts;
};
