import { type Rule, rule } from "../rule.ts";

/** With fewer a tree has no spine, with more no one sees it at a glance. */
const [FEWEST, MOST] = [6, 16];

/** A story has from 6 to 16 milestones, or none. */
export const milestoneCount: Rule = rule("milestone-count", ({ draft: { milestones } }, report) => {
  const [first] = milestones;
  const { length } = milestones;
  if (first === undefined || (length >= FEWEST && length <= MOST)) return;
  const message = `There ${length === 1 ? "is 1 milestone" : `are ${length} milestones`}. From ${FEWEST} to ${MOST} can be taken in at a glance.`;
  report(first.key.span, message);
});
