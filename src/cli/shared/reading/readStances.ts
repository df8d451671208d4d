import { findForced, type Program } from "#engine";
import { STANCES } from "#scenario/model";
import type { Arguments } from "../arguments/parseArguments.ts";
import { UsageError } from "../usageError.ts";

/** The stances that the command line gives seats, each as the choice that draws it, such as `stances.south=bold`. */
export const readStances = (program: Program, lists: Arguments["lists"]): readonly string[] =>
  (lists.get("stance") ?? []).map((text) => {
    const [seat = "", stance = ""] = text.split("=");
    const choice = `${STANCES}.${seat}=${stance}`;
    const withStances = program.scenario.seats.filter(({ stances }) => stances !== undefined).map(({ id }) => id);
    if (!withStances.includes(seat)) throw new UsageError(whyNone(seat, withStances));
    const found = findForced(program, choice);
    if (!found.ok) throw new UsageError(found.reason);
    return choice;
  });

const whyNone = (seat: string, seats: readonly string[]): string =>
  seats.length === 0
    ? "No seat of this scenario has stances."
    : `The seat "${seat}" has no stances; ${seats.join(", ")} ${seats.length === 1 ? "has" : "have"}.`;
