import { invariant } from "#base";
import type { Scenario } from "./scenario.ts";

/**
 * The scenario in a JSON value that `readScenario` made earlier, such as one that was checked when the site was built.
 * It only makes sure that the value is one of ours by its format and id, and throws when it isn't: what an author
 * wrote goes through `readScenario`.
 */
export const fromJson = (value: unknown): Scenario => {
  invariant(isScenario(value), "the JSON is a scenario of format 1");
  return value;
};

const isScenario = (value: unknown): value is Scenario =>
  typeof value === "object" &&
  value !== null &&
  "format" in value &&
  value.format === 1 &&
  "id" in value &&
  typeof value.id === "string";
