import { reportUnknownUses } from "../looks/reportUnknownUses.ts";
import { type Rule, rule } from "../rule.ts";

/** A seat that is named is declared under `seats`; `chance` and `white_cell` choose without being asked. */
export const unknownSeat: Rule = rule("unknown-seat", (context, report) => {
  reportUnknownUses(context, report, {
    kind: "seat",
    noun: "seat",
    has: (name) => context.names.seats.has(name),
    names: () => context.names.seats,
    explain: (name) =>
      name === "chance" || name === "white_cell"
        ? `"${name}" always exists, but only declared seats can be named here.`
        : undefined,
  });
});
