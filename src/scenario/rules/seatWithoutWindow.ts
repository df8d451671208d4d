import type { Rule } from "./rule.ts";
import { optionsOf } from "./windowsOf.ts";

/** A seat that people can take is asked something somewhere. A misspelt seat or key elsewhere may be the reason. */
export const seatWithoutWindow: Rule = ({ draft, names, report, isReported }) => {
  if (isReported("unknown-seat", "unknown-key")) return;
  const asked = new Set(optionsOf(names).map(({ seat }) => seat));
  for (const { key, value } of draft.seats) {
    if (!value.playable || asked.has(key.value)) continue;
    report("seat-without-window", key.span, `Seat "${key.value}" is playable, and no window is its own.`);
  }
};
