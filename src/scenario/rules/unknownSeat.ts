import { reportUnknownUses } from "./reportUnknownUses.ts";
import type { Rule } from "./rule.ts";

/** A seat that is named is declared under `seats`; `chance` and `white_cell` choose without being asked. */
export const unknownSeat: Rule = (context) =>
  reportUnknownUses(context, {
    kind: "seat",
    slug: "unknown-seat",
    noun: "seat",
    has: (name) => context.names.seats.has(name),
    names: () => context.names.seats,
    explain: (name) =>
      name === "chance" || name === "white_cell"
        ? `"${name}" is always there, and only declared seats can stand here.`
        : undefined,
  });
