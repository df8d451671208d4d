import { reportUnknownUses } from "./reportUnknownUses.ts";
import type { Rule } from "./rule.ts";

/** A policy that a check names is declared. */
export const unknownPolicy: Rule = (context) => {
  const declared = new Set(context.draft.policies.map(({ key }) => key.value));
  reportUnknownUses(context, {
    kind: "policy",
    slug: "unknown-policy",
    noun: "policy",
    has: (name) => declared.has(name),
    names: () => declared,
  });
};
