import { CHANCE, type Choice, nextAsked, parseChoice, seatOf, viewState, WHITE_CELL } from "#engine";
import type { Teller } from "#sitting";
import { askedInLight, darkOf, toDecision } from "#sitting";
import type { PastDecision } from "./runReplay.ts";
import type { WatchedLine } from "./watchedLine.ts";

/**
 * The decision open at a ply with what was taken, as the deciding seat had it. A seat sees its own decisions, the White Cell
 * those of every seat; undefined where there is none to see.
 */
export const toPastDecision = (
  tellerOf: (seat: string) => Teller,
  watcher: string,
  line: WatchedLine,
  ply: number,
): PastDecision | undefined => {
  const { program } = tellerOf(watcher);
  const state = line.steps[ply]?.state;
  if (state === undefined) return undefined;
  const next = choiceAt(tellerOf(watcher), line, ply);
  const seat = watcher === WHITE_CELL ? deciding(next, nextAsked(program, state)?.seat) : watcher;
  const asked = seat === undefined ? undefined : viewState(program, state, seat).asked;
  if (seat === undefined || asked === undefined) return undefined;
  const past = line.steps.slice(0, ply + 1);
  const teller = tellerOf(seat);
  const decision = toDecision(teller, state, askedInLight(asked, darkOf(teller, past)), teller.moved(past));
  if (decision === undefined) return undefined;
  const made = takenBy(tellerOf(seat), line, ply, decision.window);
  return { seat: tellerOf(seat).seatCard(seat), decision, chosen: [], ...made };
};

const choiceAt = ({ program }: Teller, { run }: WatchedLine, ply: number): Choice | undefined =>
  parseChoice(program, run.plies[ply]?.choice ?? "");

const deciding = (next: Choice | undefined, asked: string | undefined): string | undefined => {
  const seat = next === undefined || next.kind === "inject" ? asked : seatOf(next);
  return seat === CHANCE ? undefined : seat;
};

/** The seat's next choice while the window is the same one: others may choose before it, sealed. */
const takenBy = (
  teller: Teller,
  line: WatchedLine,
  from: number,
  window: string,
): Pick<PastDecision, "chosen" | "rationale"> | undefined => {
  for (let ply = from; line.run.plies[ply]?.window === window; ply++) {
    const choice = choiceAt(teller, line, ply);
    if (choice === undefined || choice.kind === "inject" || choice.seat !== teller.seat) continue;
    const rationale = line.run.plies[ply]?.rationale;
    return {
      chosen: choice.kind === "option" ? choice.options : [choice.initiative],
      ...(rationale === undefined ? {} : { rationale }),
    };
  }
  return undefined;
};
