import { effectPlaces } from "../looks/effectPlaces.ts";
import { type EffectResult, effectResult, printInterval } from "../looks/effectResult.ts";
import { type Rule, rule } from "../rule.ts";

/**
 * An effect leads to a value within its variable's range in some situation at least. That one reaches the end of a
 * range now and then is what clamping is for; an author who wants it reported writes `require: [ranges]`.
 */
export const effectLeavesRange: Rule = rule("effect-leaves-range", (context, report) => {
  for (const place of effectPlaces(context)) {
    const found = effectResult(place, context);
    const message = found === undefined ? undefined : describe(found);
    if (message !== undefined) report(place.effect.span, message);
  }
});

const describe = ({ variable, result, range }: EffectResult): string | undefined => {
  const isAbove = result.low > range.high;
  if (!isAbove && result.high >= range.low) return undefined;
  const [end, beyond] = isAbove ? [range.high, result.low - range.high] : [range.low, range.low - result.high];
  const least = result.low === result.high ? "" : "at least ";
  return `This takes "${variable}" to ${printInterval(result)}, ${least}${beyond} beyond its range ${printInterval(range)}, so it always becomes ${end}.`;
};
