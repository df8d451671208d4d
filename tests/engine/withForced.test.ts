import { describe, expect, test } from "vitest";
import { invariant } from "#base";
import { type Choice, createReferee, formatChoice, type Program, withForced } from "#engine";
import { type Simulated, simulate } from "../../src/analysis/simulate.ts";
import { kernelOf, playByKernel } from "../kernel/kernelOf.ts";
import { programOf, readFixture } from "./harness.ts";

const program = programOf(readFixture("kitchenSink.yaml"));
const SEEDS = Array.from({ length: 24 }, (_, seed) => seed);
const POLICIES = [undefined, "hawkish", "dovish"] as const;

const forcing = (...choices: readonly string[]): Program => {
  const forced = withForced(program, choices);
  invariant(forced.ok, forced.ok ? "" : forced.reason);
  return forced.value;
};

const playAll = (of: Program, policy?: string): readonly Simulated[] => {
  const referee = createReferee(of);
  return SEEDS.map((seed) => simulate(referee, seed, policy));
};

/** The written form of what was chosen at a window, initiatives left out. */
const chosenAt = (runs: readonly Simulated[], window: string): ReadonlySet<string> =>
  new Set(
    runs.flatMap(({ choices }) =>
      choices.filter((choice) => choice.kind === "option" && choice.window === window).map(written),
    ),
  );

const written = (choice: Choice): string => formatChoice(program, choice);

describe.each(POLICIES)("under the policy %s", (policy) => {
  test.each([
    ["incident.standoff=hold", ["incident.standoff=hold"]],
    ["incident.operation.air.patrol_flight=wait_out", ["incident.operation.air.patrol_flight=wait_out"]],
    ["incident.boarding.search.deck=divers+lawyers", ["incident.boarding.search.deck=divers+lawyers"]],
    ["incident.boarding.search.deck=lawyers", ["incident.boarding.search.deck=lawyers"]],
    ["weather.front=storm", ["weather.front=storm"]],
    ["incident.strike=misfire", ["incident.strike=misfire"]],
    [
      "incident.summit:north=threaten",
      ["incident.summit:north=threaten", "incident.summit:ally=back", "incident.summit:ally=refuse"],
    ],
  ])("%s is what is always chosen there", (forced, expected) => {
    const window = forced.replace(/[:=].*/, "");
    expect([...chosenAt(playAll(forcing(forced), policy), window)].toSorted()).toEqual(expected.toSorted());
  });

  test("forced runs are the same by the kernel as by the referee", () => {
    const forced = forcing("incident.standoff=board", "weather.front=storm", "incident.summit:ally=refuse");
    const kernel = kernelOf(forced);
    playAll(forced, policy).forEach((run, seed) => {
      expect(playByKernel(kernel, seed, policy).choices).toEqual(run.choices);
    });
  });
});

test("an initiative competes with the forced option as often as it did with all of them", () => {
  const first = (runs: readonly Simulated[]): readonly (string | undefined)[] =>
    runs.map(
      ({ choices }) =>
        choices.find(
          (choice) =>
            choice.kind === "initiative" || (choice.kind === "option" && choice.window === "incident.standoff"),
        )?.kind,
    );
  const free = first(playAll(program));
  expect(new Set(free)).toEqual(new Set(["option", "initiative"]));
  expect(first(playAll(forcing("incident.standoff=hold")))).toEqual(free);
});

test("where the forced option can't be chosen the seat chooses as it would anyway", () => {
  // Nobody is wounded before the first time.
  const free = chosenAt(playAll(program), "incident.standoff");
  const forced = chosenAt(playAll(forcing("incident.standoff=recognise")), "incident.standoff");
  expect(forced).toEqual(new Set([...free, "incident.standoff=recognise"]));
  expect(forced.size).toBeGreaterThan(1);
});

test("the hash and what persons may choose stay", () => {
  const forced = forcing("incident.standoff=hold");
  expect(forced.hash).toBe(program.hash);
  expect(forced.windows.map(({ desks }) => desks.map(({ options }) => options.map(({ when }) => when)))).toEqual(
    program.windows.map(({ desks }) => desks.map(({ options }) => options.map(({ when }) => when))),
  );
});

test.each([
  [["standoff"], '"standoff" names no choice. Write a window and an option: WINDOW=OPTION.'],
  [["north!call_ally"], '"north!call_ally" isn\'t a choice at a window, and only those can be forced.'],
  [["incident.standof=hold"], 'There is no window "incident.standof". Did you mean "incident.standoff"?'],
  [["incident.standoff=hodl"], 'There is no option "hodl" at "incident.standoff". Did you mean "hold"?'],
  [["incident.standoff=hold+board"], 'At "incident.standoff" 1 are chosen; 2 are named.'],
  [["incident.boarding.search.deck="], 'At "incident.boarding.search.deck" 1 to 2 are chosen; 0 are named.'],
  [
    ["incident.summit=ask"],
    'Several seats choose at "incident.summit". Say whose choice it is: incident.summit:north=OPTION.',
  ],
  [["incident.summit:south=ask"], 'There is no seat "south" at "incident.summit". Did you mean "north"?'],
  [
    ["incident.standoff=hold", "incident.standoff=board"],
    '"incident.standoff=board" is the second choice for one seat at one window.',
  ],
])("%j is refused with its reason", (choices, reason) => {
  expect(withForced(program, choices)).toEqual({ ok: false, reason });
});
