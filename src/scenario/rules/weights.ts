import { negativeWeight } from "./negativeWeight.ts";
import type { Rule } from "./rule.ts";
import { weightMayBeNegative } from "./weightMayBeNegative.ts";
import { weightPlaces } from "./weightPlaces.ts";

/** The rules about single weights, whose ranges are worked out once for both. */
export const weights: Rule = (context) => {
  for (const place of weightPlaces(context)) {
    negativeWeight(place, context);
    weightMayBeNegative(place, context);
  }
};
