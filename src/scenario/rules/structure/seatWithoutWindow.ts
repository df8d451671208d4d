import { optionsOf } from "../looks/windowsOf.ts";
import { type Rule, rule } from "../rule.ts";

/** A seat that people can take is asked something somewhere. A misspelling of it elsewhere may be the reason. */
export const seatWithoutWindow: Rule = rule("seat-without-window", ({ draft, names, isMeant }, report) => {
  if (isMeant("seat", "decide", "together", "states", "regions", "charts")) return;
  const asked = new Set(optionsOf(names).map(({ seat }) => seat));
  for (const { key, value } of draft.seats) {
    if (!value.playable || asked.has(key.value) || isMeant(key.value)) continue;
    report(key.span, `Seat "${key.value}" is playable, but has no window.`);
  }
});
