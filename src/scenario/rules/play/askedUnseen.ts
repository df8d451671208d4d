import type { Name } from "../../document/name.ts";
import type { StateDraft } from "../../document/stateDraft.ts";
import { secrecyOf } from "../looks/secrecy.ts";
import { type Rule, rule } from "../rule.ts";

/** A seat that a state with `seen_by` asks is one of those that may see the state. */
export const askedUnseen: Rule = rule("asked-unseen", (context, report) => {
  const { canSee } = secrecyOf(context);
  for (const { path, draft } of context.names.states.values()) {
    const [chart = ""] = path.split(".");
    for (const { value: seat, span } of draft === undefined ? [] : askedIn(draft))
      if (canSee(seat, chart) && !canSee(seat, path))
        report(span, `"${seat}" is asked here and doesn't learn of the state: it reads neither title nor brief.`);
  }
});

const askedIn = ({ decide, together }: StateDraft): readonly Name[] => [
  ...(decide === undefined ? [] : [decide.seat]),
  ...(together?.others.map(({ key }) => key) ?? []),
];
