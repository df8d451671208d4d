import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { invariant } from "#base";
import { readScenario, type State, walkStates } from "#scenario";

const text = readFileSync(new URL("../fixtures/kitchenSink.yaml", import.meta.url), "utf8");
const { scenario, diagnostics } = readScenario(text, { file: "kitchenSink.yaml" });
invariant(scenario !== undefined, "the kitchen sink is a scenario");

const states = new Map(scenario.charts.flatMap((chart) => [...walkStates(chart)].map((state) => [state.path, state])));

const stateAt = (path: string): State => {
  const state = states.get(path);
  invariant(state !== undefined, `there is a state ${path}`);
  return state;
};

const windowAt = (path: string) => {
  const state = stateAt(path);
  invariant(state.kind === "atomic" && state.window !== undefined, `${path} has a window`);
  return state.window;
};

const decideAt = (path: string) => {
  const window = windowAt(path);
  invariant(window.kind === "decide", `${path} decides`);
  return window;
};

const integer = (value: number) => ({ kind: "integer", value });
const variable = (id: string) => ({ kind: "variable", id });

test("a file that uses every construct has no diagnostics", () => {
  expect(diagnostics).toEqual([]);
});

test("a scenario is plain JSON", () => {
  expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
});

describe("declarations", () => {
  test("the head keeps what the author wrote", () => {
    const { format, id, title, language, clock } = scenario;
    expect({ format, id, title, language, clock }).toEqual({
      format: 1,
      id: "kitchen-sink",
      title: "The lighthouse",
      language: "en",
      clock: { start: "2027-04-02T06:00+09:00" },
    });
    expect(scenario.sources[0]).toEqual({
      id: "survey_2026",
      title: "A survey of the coast",
      url: "https://example.org/survey?year=2026",
      date: "2026-05-01",
      confidence: "B",
    });
    expect(scenario.objectives.map(({ id: objective }) => objective)).toEqual(["legality", "restraint"]);
  });

  test("a seat has its defaults filled in", () => {
    expect(scenario.seats.map(({ id, playable, side }) => [id, playable, side])).toEqual([
      ["north", true, "blue"],
      ["south", false, "red"],
      ["ally", true, "cyan"],
    ]);
  });

  test("variables are integers, enums and booleans", () => {
    expect(scenario.variables.find(({ id }) => id === "approval")).toEqual({
      id: "approval",
      name: "Approval",
      note: "Polled weekly.",
      unit: "%",
      source: "survey_2026",
      show: "meter",
      kind: "integer",
      low: 0,
      high: 100,
      start: 62,
    });
    expect(scenario.variables.find(({ id }) => id === "wounded")?.show).toBe("count");
    expect(scenario.variables.find(({ id }) => id === "mood")).toEqual({
      id: "mood",
      name: "Mood of the press",
      show: "flag",
      kind: "enum",
      values: ["calm", "loud"],
      names: ["Calm", "Loud and getting louder"],
      start: "calm",
    });
    expect(scenario.variables.find(({ id }) => id === "plan_known")).toEqual({
      id: "plan_known",
      name: "The plan has leaked",
      show: "flag",
      seenBy: ["north", "ally"],
      kind: "boolean",
      start: false,
    });
  });

  test("curves are points in order", () => {
    expect(scenario.curves).toEqual([
      {
        id: "outrage",
        points: [
          [0, 0],
          [1, 6],
          [10, 12],
          [100, 24],
        ],
        source: "desk",
      },
      {
        id: "nerve",
        points: [
          [-20, 40],
          [0, 10],
          [20, 0],
        ],
      },
    ]);
  });

  test("charts and states keep the order of the file", () => {
    expect(scenario.charts.map(({ id, name, show, root }) => [id, name, show, root.start])).toEqual([
      ["incident", "The incident", "stepper", "drift"],
      ["legal", "Legal situation", "status", "peace"],
      ["weather", "weather", "hidden", "fair"],
      ["horizon", "horizon", "hidden", "open"],
    ]);
    expect([...states.keys()].slice(0, 9)).toEqual([
      "incident.drift",
      "incident.standoff",
      "incident.boarding",
      "incident.boarding.approach",
      "incident.boarding.search",
      "incident.boarding.search.deck",
      "incident.boarding.search.cabin",
      "incident.operation",
      "incident.operation.sea",
    ]);
    expect(stateAt("incident.boarding").kind).toBe("compound");
    expect(stateAt("incident.operation").kind).toBe("parallel");
    expect(stateAt("incident.operation.sea").kind).toBe("compound");
  });
});

describe("states", () => {
  const drift = stateAt("incident.drift");

  test("a brief may vary", () => {
    expect(drift.brief).toEqual([
      { when: { kind: "is", id: "mood", value: 1 }, text: "Every front page shows the trawler." },
      { text: "A trawler drifts towards the light. It is hour {hour}." },
    ]);
  });

  test("map items have their points in degrees", () => {
    expect(drift.map).toEqual([
      { kind: "show", ids: ["trawler"] },
      { kind: "focus", at: [34.1, 129.2], radiusKm: 300 },
      { kind: "show", ids: ["patrol", "ring"], when: { kind: "flag", id: "plan_known" } },
    ]);
    expect(stateAt("incident.standoff").map).toEqual([
      {
        kind: "move",
        unit: "patrol",
        to: [34.1, 129.2],
        via: [
          [35.5, 129.5],
          [33.6, 130.4],
        ],
      },
    ]);
    expect(stateAt("incident.burning").map).toEqual([
      { kind: "status", unit: "patrol", status: "destroyed" },
      { kind: "strike", at: [34.2, 129.3] },
    ]);
  });

  test("entering and leaving have consequences", () => {
    const add = (value: number) => [{ effects: [{ variable: "escalation", operation: "add", value: integer(value) }] }];
    expect(drift.enter).toEqual({ do: add(1), raise: ["alarm"] });
    expect(drift.exit).toEqual({ do: add(-1), raise: [] });
  });

  test("a transition by time counts hours, and its short form is its target", () => {
    expect(drift.after.map(({ hours, to, news }) => [hours, to, news])).toEqual([
      [12, undefined, "The trawler is still adrift."],
      [36, "incident.standoff", undefined],
    ]);
  });

  test("the transitions of one signal stand in order", () => {
    expect(drift.on.map(({ signal, to, when }) => [signal, to, when])).toEqual([
      ["storm", "incident.standoff", undefined],
      ["leak", undefined, { kind: "is", id: "mood", value: 0 }],
      ["leak", undefined, undefined],
    ]);
  });

  test("a target is looked for among siblings, then further out, then inward", () => {
    expect(stateAt("incident.boarding.approach").always.map(({ to }) => to)).toEqual([
      "incident.boarding.search.cabin",
      "incident.boarding.search",
    ]);
    expect(stateAt("incident.boarding.search.cabin").after[0]?.to).toBe("incident.operation");
    expect(stateAt("incident.boarding").on.map(({ to }) => to)).toEqual(["incident.boarding", "incident.operation"]);
  });

  test("an ending has the id of its state", () => {
    const settled = stateAt("incident.settled");
    expect(settled.kind === "atomic" && settled.ending).toEqual({
      id: "settled",
      title: "Settled",
      kind: "success",
      text: "The light burns again. {wounded} were hurt.",
    });
  });
});

describe("windows", () => {
  const standoff = decideAt("incident.standoff");
  const [recognise, hold, board] = standoff.options;

  test("a seat decides before a deadline", () => {
    const { seat, deadlineHours, otherwise, choose, takesHours } = standoff;
    expect({ seat, deadlineHours, otherwise, choose, takesHours }).toEqual({
      seat: "north",
      deadlineHours: 6,
      otherwise: "hold",
      choose: { low: 1, high: 1 },
      takesHours: 0,
    });
  });

  test("a condition may be a map of which all must hold", () => {
    const compare = { kind: "compare", operator: ">=", left: variable("wounded"), right: integer(1) };
    const unknown = { kind: "not", of: { kind: "flag", id: "plan_known" } };
    const within = (state: string) => ({ kind: "within", path: `legal.${state}` });
    const legal = { kind: "or", left: within("peace"), right: within("alert") };
    const assembly = { kind: "is", id: "assembly", value: 0 };
    const and = (left: object, right: object) => ({ kind: "and", left, right });
    expect(recognise?.when).toEqual(and(and(and(compare, unknown), legal), assembly));
  });

  test("an option has its consequences, its target and its weight", () => {
    expect(recognise?.do).toEqual([
      {
        effects: [
          { variable: "escalation", operation: "add", value: integer(4) },
          {
            variable: "approval",
            operation: "add",
            value: { kind: "negate", of: { kind: "curve", curve: "outrage", at: variable("wounded") } },
          },
          {
            variable: "balance",
            operation: "set",
            value: {
              kind: "arithmetic",
              operator: "-",
              left: { kind: "greatest", of: [variable("balance"), integer(1)] },
              right: { kind: "arithmetic", operator: "%", left: integer(3), right: integer(2) },
            },
          },
        ],
      },
    ]);
    expect(recognise?.raise).toEqual(["threat_recognised", "alarm"]);
    expect([recognise?.to, recognise?.takesHours]).toEqual(["incident.boarding", 12]);
    expect(recognise?.weight).toEqual(integer(3));
    expect(recognise?.basis).toEqual({
      law: "Security Act, article 2",
      text: "A threat to survival.",
      source: "law_of_the_sea",
    });
    expect(recognise?.preview.map(({ kind }) => kind)).toEqual(["show", "strike"]);
    expect([hold?.to, hold?.weight]).toEqual([undefined, integer(1)]);
  });

  test("effects come in groups, enums by the index of the value, booleans as conditions", () => {
    expect(hold?.do[1]).toEqual({
      when: { kind: "compare", operator: ">=", left: variable("escalation"), right: integer(6) },
      effects: [
        { variable: "approval", operation: "add", value: integer(-1) },
        { variable: "mood", operation: "set", value: integer(1) },
      ],
    });
    expect(board?.do[0]?.effects.map(({ operation, value }) => [operation, value.kind])).toEqual([
      ["set", "boolean"],
      ["set", "and"],
    ]);
  });

  test("where several options are chosen, what follows stands on the window", () => {
    const deck = decideAt("incident.boarding.search.deck");
    expect([deck.choose, deck.takesHours, deck.to]).toEqual([{ low: 1, high: 2 }, 3, "incident.boarding.search.cabin"]);
    expect(deck.options.map(({ to }) => to)).toEqual([undefined, undefined, undefined]);
    expect(deck.options[2]?.do[0]?.effects[0]?.value).toMatchObject({
      kind: "conditional",
      // biome-ignore lint/suspicious/noThenProperty: the expression is plain data and never awaited.
      then: integer(1),
      else: integer(2),
    });
  });

  test("seats that choose together can be asked about in what follows", () => {
    const summit = windowAt("incident.summit");
    invariant(summit.kind === "together", "the summit is held together");
    expect(summit.seats.map(({ seat, options }) => [seat, options.map(({ id }) => id)])).toEqual([
      ["north", ["ask", "threaten"]],
      ["ally", ["back", "refuse"]],
    ]);
    const chosen = (seat: string, option: string) => ({ kind: "chosen", seat, option });
    expect(summit.resolve.map(({ when, to }) => [to, when])).toEqual([
      ["incident.settled", { kind: "and", left: chosen("north", "ask"), right: chosen("ally", "back") }],
      ["incident.strike", { kind: "and", left: chosen("north", "threaten"), right: chosen("ally", "refuse") }],
      ["incident.pause", undefined],
    ]);
  });

  test("chance has outcomes with weights", () => {
    const strike = windowAt("incident.strike");
    invariant(strike.kind === "chance", "chance decides the strike");
    expect(strike.open).toBe(false);
    expect(strike.outcomes.map(({ id, p, takesHours }) => [id, p.kind, takesHours])).toEqual([
      ["intercepted", "integer", 1],
      ["hit", "arithmetic", 0],
      ["misfire", "conditional", 0],
    ]);
  });
});

describe("what stands beside the charts", () => {
  test("initiatives and injects have limits", () => {
    expect(scenario.initiatives.map(({ id, limit, takesHours, weight }) => [id, limit, takesHours, weight])).toEqual([
      ["call_ally", 2, 2, integer(1)],
      ["probe", undefined, 0, integer(0)],
    ]);
    expect(scenario.injects.map(({ id, limit, when }) => [id, limit, when?.kind])).toEqual([
      ["cable_cut", 1, "compare"],
    ]);
  });

  test("policies are lists of weights", () => {
    expect(scenario.policies[0]?.weights.map(({ seat, window, option }) => `${seat} ${window} ${option}`)).toEqual([
      "north incident.standoff board",
      "north incident.standoff hold",
      "north incident.summit threaten",
      "north initiatives call_ally",
      "south incident.operation.air.patrol_flight contest",
      "south initiatives probe",
    ]);
  });

  test("criteria, values and checks may ask for the ending", () => {
    const ended = (ending: string) => ({ kind: "ended", ending });
    expect(scenario.assess[1]?.score).toMatchObject({
      kind: "conditional",
      test: { kind: "or", left: ended("settled"), right: ended("frozen_line") },
    });
    expect(scenario.values.map(({ seat }) => seat)).toEqual(["north", "south"]);
    expect(scenario.checks.map(({ kind }) => kind)).toEqual([
      "never",
      "always",
      "never",
      "always",
      "leads_to",
      "before",
      "share",
      "share",
      "reaches",
      "play",
    ]);
    expect(scenario.checks[1]).toMatchObject({ source: "escalation <= 44" });
  });

  test("the map has everything in degrees", () => {
    const { view, units, zones, routes, items } = scenario.map;
    expect(view).toEqual({ west: 120, south: 25, east: 145, north: 46 });
    expect(units[0]).toEqual({
      id: "patrol",
      name: "Patrol squadron",
      symbol: "10033000001202000000",
      side: "blue",
      at: [33.6, 130.4],
      shown: true,
      note: "Two ships.",
      source: "desk",
      seenBy: ["north", "ally"],
    });
    expect(zones.map(({ shape }) => shape)).toEqual([
      {
        kind: "polygon",
        points: [
          [33, 128],
          [35, 128],
          [33.6, 130.4],
        ],
      },
      { kind: "circle", at: [34.1, 129.2], radiusKm: 50 },
    ]);
    expect(routes[0]?.points).toEqual([
      [33.6, 130.4],
      [33.9, 129.8],
      [34.1, 129.2],
    ]);
    expect(items.map(({ kind }) => kind)).toEqual(["hide", "show"]);
  });
});
