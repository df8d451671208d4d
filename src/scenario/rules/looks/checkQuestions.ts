import type { CheckDraft } from "../../document/draft.ts";

/** A key of a check. */
export type CheckKey = Exclude<keyof CheckDraft, "span">;

/** What a check can ask, with the keys that it needs and those that it may have. */
export type Question = {
  readonly key: CheckKey;
  readonly needs: readonly CheckKey[];
  readonly may?: readonly CheckKey[];
};

/** Everything that a check can ask. */
export const QUESTIONS: readonly Question[] = [
  { key: "never", needs: [] },
  { key: "always", needs: [] },
  { key: "leadsTo", needs: ["when"] },
  { key: "before", needs: ["first"] },
  { key: "reaches", needs: [] },
  { key: "play", needs: ["ends"] },
  { key: "share", needs: ["within"], may: ["policy"] },
];

/** The keys that go with a question and ask nothing themselves. */
export const COMPANIONS = ["when", "first", "ends", "policy", "within"] as const;

/** What a check asks: one question where it is as it should be. */
export const questionsOf = (check: CheckDraft): readonly Question[] =>
  QUESTIONS.filter(({ key }) => check[key] !== undefined);

/** The question that a companion goes with. */
export const ownerOf = (companion: CheckKey): CheckKey =>
  QUESTIONS.find(({ needs, may }) => needs.includes(companion) || may?.includes(companion))?.key ?? companion;

/** A key as the file spells it. */
export const spelt = (key: CheckKey): string => (key === "leadsTo" ? "leads_to" : key);

/** The same in quotes. */
export const quoted = (key: CheckKey): string => `"${spelt(key)}"`;
