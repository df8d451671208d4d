import { hashText } from "#base";
import type { Scenario } from "../scenario.ts";
import type { RulesJson } from "./form.ts";
import { mayBeLate } from "./mayBeLate.ts";
import { scenarioForm } from "./scenarioForm.ts";

/** Which form and hash a rules' hash was made by; a change of either takes the next number. */
const ALGORITHM = "rules1";

/**
 * The hash of a scenario's rules: `rules1-` and sixteen hexadecimal digits, of the rules as JSON with sorted keys and without defaults. Scenarios
 * with equal hashes play alike; no text, picture, source or permission to see changes it, and no change of the compiler. Linear in the scenario.
 */
export const hashRules = (scenario: Scenario): string =>
  mayBeLate(scenario) ? hashForm([formOf(scenario), "late initiatives are locked"]) : hashUnlockedRules(scenario);

/** The hash by which runs were recorded while initiatives that take until a deadline weren't locked; `hashRules` where none can. */
export const hashUnlockedRules = (scenario: Scenario): string => hashForm(formOf(scenario));

const formOf = (scenario: Scenario): RulesJson => scenarioForm(scenario) ?? {};

const hashForm = (form: RulesJson): string => `${ALGORITHM}-${hashText(toSortedJson(form))}`;

const toSortedJson = (value: RulesJson): string => {
  if (typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(toSortedJson).join(",")}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${toSortedJson(value[key] ?? "")}`).join(",")}}`;
};

const isList = (value: RulesJson): value is readonly RulesJson[] => Array.isArray(value);
