import { WHITE_CELL } from "../choice/choice.ts";
import type { PlainRefusal, Refusal } from "../choice/refusal.ts";
import type { Program } from "../program/program.ts";
import type { GameState } from "../state/gameState.ts";
import { openWindow } from "../state/openWindow.ts";
import { canSee } from "../view/canSee.ts";
import { canSeeWindow } from "../view/knowledge.ts";
import { describeFailing } from "./describeFailing.ts";
import { english } from "./english.ts";
import { loopTitle } from "./loopTitle.ts";
import type { Audience, ToldRefusal } from "./wording.ts";

/** One sentence for a refused choice, without what the seat may not see. */
export const describeRefusal = (
  program: Program,
  state: GameState,
  refusal: Refusal,
  audience: Audience = {},
): string => {
  const { wording = english, seat } = audience;
  if (refusal.code === "locked")
    return wording.locked(refusal.locked, describeFailing(program, state, refusal.failing, audience));
  if (refusal.code === "loop") return wording.loop(loopTitle(program, refusal.state, seat));
  return wording.refusal(withoutSecrets(program, state, refusal, seat));
};

/** What the seat may not see is left out: lists are empty, and the open window has no name. */
const withoutSecrets = (
  program: Program,
  state: GameState,
  refusal: PlainRefusal,
  seat: string | undefined,
): ToldRefusal => {
  switch (refusal.code) {
    case "window-not-open":
      return { ...refusal, open: seesOpen(program, state, seat) ? refusal.open : undefined };
    case "wrong-seat":
      return { ...refusal, expected: seesOpen(program, state, seat) ? refusal.expected : [] };
    case "unknown-initiative":
      return { ...refusal, known: knownInitiatives(program, refusal.known, seat) };
    case "unknown-inject":
      return { ...refusal, known: seat === undefined || seat === WHITE_CELL ? refusal.known : [] };
    case "ended":
    case "no-window":
    case "beyond-calendar":
    case "unknown-option":
    case "count":
    case "chosen-twice":
    case "impossible":
    case "used-up":
    case "too-late":
      return refusal;
  }
};

const seesOpen = (program: Program, state: GameState, seat: string | undefined): boolean => {
  const window = openWindow(program, state);
  return window !== undefined && canSeeWindow(program, window, seat);
};

const knownInitiatives = ({ scenario }: Program, ids: readonly string[], seat: string | undefined): readonly string[] =>
  ids.filter((id) =>
    scenario.initiatives.some((one) => one.id === id && (one.seat === seat || canSee(one.seenBy, seat))),
  );
