import type { Refusal } from "../choice/refusal.ts";
import type { Program } from "../program/program.ts";
import type { GameState } from "../state/gameState.ts";
import { describeCondition } from "./describeCondition.ts";
import { english } from "./english.ts";
import type { Audience } from "./wording.ts";

/** One sentence for a refused choice, without what the seat may not see. */
export const describeRefusal = (
  program: Program,
  state: GameState,
  refusal: Refusal,
  audience: Audience = {},
): string => {
  const { wording = english } = audience;
  if (refusal.code !== "locked") return wording.refusal(refusal);
  const failing = refusal.failing.map((code) => describeCondition(program, state, code, audience));
  return wording.locked(refusal.locked, failing);
};
