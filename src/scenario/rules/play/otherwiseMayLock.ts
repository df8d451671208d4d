import { assume } from "../../analysis/reason.ts";
import { factsInside } from "../looks/desksOf.ts";
import { decidesOf } from "../looks/windowsOf.ts";
import { type Rule, rule } from "../rule.ts";

/** The option that is taken when time is over can always be chosen. */
export const otherwiseMayLock: Rule = rule("otherwise-may-lock", (context, report) => {
  for (const { state, decide } of decidesOf(context.names)) {
    const { otherwise, options } = decide;
    const source = options.find(({ key }) => key.value === otherwise?.value)?.value.when;
    if (otherwise === undefined || source === undefined || context.isBroken(source.span)) continue;
    const when = context.meanings.conditions.get(source);
    if (when === undefined || assume(when, false, factsInside(context, state)) === undefined) continue;
    const message = `Option "${otherwise.value}" is taken when time runs out, but it can be locked then.`;
    const related = [{ message: "It can be chosen only when this holds.", span: source.span }];
    report(otherwise.span, message, { related });
  }
});
