import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hashRules, readScenario, type Scenario } from "#scenario";

const read = (text: string): Scenario => {
  const { scenario } = readScenario(text, { file: "test.yaml" });
  if (scenario === undefined) throw new Error("the fixture has no errors");
  return scenario;
};

const kitchenSink = readFileSync(new URL("../../fixtures/kitchenSink.yaml", import.meta.url), "utf8");
const scenario = read(kitchenSink);
const hash = hashRules(scenario);

/** Keys of the whole scenario, and of constructs at any depth, that change no play. Written down here once more, independently of the forms. */
const OUTSIDE_AT_TOP =
  "format id title summary language clock sources objectives assess values checks claims map milestones".split(" ");
const OUTSIDE =
  "title name names role playable side note unit source show seenBy uncertain brief news map prompt detail basis locked for against preview open text ladder showWhen bySeat".split(
    " ",
  );

type Place = { readonly path: readonly (string | number)[]; readonly value: string | number | boolean };

/** Every single value of a scenario, and where it stands. */
const leavesOf = (value: unknown, path: Place["path"] = []): readonly Place[] => {
  if (Array.isArray(value)) return value.flatMap((one, index) => leavesOf(one, [...path, index]));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, inner]) =>
      // A state's path only repeats the ids above it, and a weight of no kind would be no weight.
      (key === "path" && "enter" in value) || (key === "kind" && ["weight", "p"].includes(String(path.at(-1))))
        ? []
        : leavesOf(inner, [...path, key]),
    );
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [{ path, value }] : [];
};

const changed = ({ value }: Place): string | number | boolean => {
  if (typeof value === "string") return `${value}x`;
  return typeof value === "number" ? value + 1 : !value;
};

const withChange = (place: Place): Scenario => {
  const copy = JSON.parse(JSON.stringify(scenario));
  const owner = place.path.slice(0, -1).reduce((at, key) => at[key], copy);
  owner[place.path.at(-1) ?? ""] = changed(place);
  return copy;
};

const isOutside = ({ path }: Place): boolean =>
  OUTSIDE_AT_TOP.includes(String(path[0])) ||
  path.slice(1).some((key) => OUTSIDE.includes(String(key))) ||
  path.at(-1) === "at" ||
  (path.at(-2) === "ending" && path.at(-1) === "kind");

const leaves = leavesOf(scenario);

test("no text, picture, source or permission to see changes the hash of the rules", () => {
  const outside = leaves.filter(isOutside);
  expect(outside.length).toBeGreaterThan(200);
  for (const place of outside) expect(hashRules(withChange(place)), place.path.join(".")).toBe(hash);
});

test("every other value of a scenario does", () => {
  const rules = leaves.filter((place) => !isOutside(place));
  expect(rules.length).toBeGreaterThan(200);
  for (const place of rules) expect(hashRules(withChange(place)), place.path.join(".")).not.toBe(hash);
});

test("the hash names its algorithm and is the same on every machine and in every version", () => {
  expect(hash).toBe("rules1-383c63caffe57047");
});

test("the order of what has none leaves the hash", () => {
  const { seats, variables, curves, injects, policies } = scenario;
  const reversed = {
    ...scenario,
    seats: seats.toReversed(),
    variables: variables.toReversed(),
    curves: curves.toReversed(),
    injects: injects.toReversed(),
    policies: policies.toReversed(),
  };
  expect(hashRules(reversed)).toBe(hash);
});

test.each(["charts", "initiatives"] as const)("the order of %s is a rule", (key) => {
  const other = { ...scenario, [key]: scenario[key].toReversed() };
  expect(scenario[key].length).toBeGreaterThan(1);
  expect(hashRules(other)).not.toBe(hash);
});
