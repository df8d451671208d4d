import { reportUnknownUses } from "../looks/reportUnknownUses.ts";
import { type Rule, rule } from "../rule.ts";

/** A policy that a check names is declared. */
export const unknownPolicy: Rule = rule("unknown-policy", (context, report) => {
  const declared = new Set(context.draft.policies.map(({ key }) => key.value));
  reportUnknownUses(context, report, {
    kind: "policy",
    noun: "policy",
    has: (name) => declared.has(name),
    names: () => declared,
  });
});
