import type { CheckDraft } from "../document/draft.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A check asks one thing, with what goes with that and nothing else. */
export const checkKeys: Rule = (context) => {
  for (const check of context.draft.checks) testCheck(check, context);
};

type Key = Exclude<keyof CheckDraft, "span">;

/** What can be asked, each with the keys that it needs and those that it may have. */
const QUESTIONS: readonly { readonly key: Key; readonly needs: readonly Key[]; readonly may?: readonly Key[] }[] = [
  { key: "never", needs: [] },
  { key: "always", needs: [] },
  { key: "leadsTo", needs: ["when"] },
  { key: "before", needs: ["first"] },
  { key: "reaches", needs: [] },
  { key: "play", needs: ["ends"] },
  { key: "share", needs: ["within"], may: ["policy"] },
];

const testCheck = (check: CheckDraft, { report }: RuleContext): void => {
  const found = QUESTIONS.filter(({ key }) => check[key] !== undefined);
  const half = companions.find((key) => check[key] !== undefined);
  if (found.length === 0 && half !== undefined) {
    report("missing-key", check.span, `A check with ${quoted(half)} has no ${quoted(ownerOf(half))}.`);
  } else if (found.length === 0) {
    const keys = QUESTIONS.map(({ key }) => spelt(key)).join(", ");
    report("conflicting-keys", check.span, `A check has one of ${keys}.`);
  } else if (found.length > 1) {
    const listed = found.map(({ key }) => quoted(key)).join(" and ");
    report("conflicting-keys", check.span, `A check has one of ${listed}, not all.`);
  } else testCompanions(check, found, report);
};

const testCompanions = (check: CheckDraft, found: typeof QUESTIONS, report: RuleContext["report"]): void => {
  for (const { key, needs, may = [] } of found) {
    for (const needed of needs) {
      if (check[needed] === undefined)
        report("missing-key", check.span, `A check with ${quoted(key)} has no ${quoted(needed)}.`);
    }
    for (const stray of companions) {
      const value = check[stray];
      if (value === undefined || needs.includes(stray) || may.includes(stray)) continue;
      report("conflicting-keys", value.span, `${quoted(stray)} belongs to ${quoted(ownerOf(stray))}.`);
    }
  }
};

const companions = ["when", "first", "ends", "policy", "within"] as const;

const ownerOf = (companion: Key): Key =>
  QUESTIONS.find(({ needs, may }) => needs.includes(companion) || may?.includes(companion))?.key ?? companion;

const spelt = (key: Key): string => (key === "leadsTo" ? "leads_to" : key);
const quoted = (key: Key): string => `"${spelt(key)}"`;
