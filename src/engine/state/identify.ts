import { hashIntegers64 } from "#base";
import type { Program } from "../program/program.ts";
import type { GameState } from "./gameState.ts";

/**
 * Sixteen hexadecimal digits for a state among many others: 64 bits over the whole of it, where `hashState` has 16 for each of
 * four parts. Among a million states two alike come about once in 37 million times (birthday bound n²/2⁶⁵). States that
 * differ only in the absolute hour are one unless the scenario reads `hour`: timers count as time left.
 */
export const identify = (program: Program, { hour, values, active, due, sealed, taken }: GameState): string => {
  const whole = [program.readsHour ? hour : 0, ...values, ...active];
  for (const at of due) whole.push(at < 0 ? -1 : at - hour);
  whole.push(...sealed, ...taken);
  return hashIntegers64(whole);
};
