import { conditionAlwaysHolds } from "./conditionAlwaysHolds.ts";
import { conditionNeverHolds } from "./conditionNeverHolds.ts";
import { conditionPlaces } from "./conditionPlaces.ts";
import { optionNeverPossible } from "./optionNeverPossible.ts";
import type { Rule } from "./rule.ts";

/** The rules about single conditions, which are weighed once for all of them. */
export const conditions: Rule = (context) => {
  for (const place of conditionPlaces(context)) {
    optionNeverPossible(place, context);
    conditionNeverHolds(place, context);
    conditionAlwaysHolds(place, context);
  }
};
