import { effectPlaces } from "../looks/effectPlaces.ts";
import { type EffectResult, effectResult, printInterval } from "../looks/effectResult.ts";
import { type Rule, rule } from "../rule.ts";

/** Where the scenario asks for it: no effect can go beyond its variable's range and be held there. */
export const effectMayClamp: Rule = rule("effect-may-clamp", (context, report) => {
  if (!context.draft.require.includes("ranges")) return;
  for (const place of effectPlaces(context)) {
    const found = effectResult(place, context);
    const message = found === undefined ? undefined : describe(found);
    if (message !== undefined) report(place.effect.span, message);
  }
});

const describe = ({ variable, result, range }: EffectResult): string | undefined => {
  if (result.low > range.high || result.high < range.low) return undefined;
  const beyond = [
    ...(result.high > range.high ? [`as high as ${result.high}, ${result.high - range.high} above`] : []),
    ...(result.low < range.low ? [`as low as ${result.low}, ${range.low - result.low} below`] : []),
  ];
  if (beyond.length === 0) return undefined;
  return `This can take "${variable}" ${beyond.join(", and ")} its range ${printInterval(range)}. It stops at the end of the range.`;
};
