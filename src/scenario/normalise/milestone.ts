import { compact, didYouMean } from "#base";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { MilestoneDraft } from "../document/draft.ts";
import type { Name } from "../document/name.ts";
import { compileCondition } from "../expression/compileCondition.ts";
import type { Milestone, Reached } from "../scenario.ts";
import type { Lowering } from "./lowering.ts";

/** A milestone; none where it says neither or both of when it is reached, which a rule reports, or where its state is unknown. */
export const toMilestone = (id: string, draft: MilestoneDraft, on: Lowering): readonly Milestone[] => {
  const { title, act, lane } = draft;
  const condition = compileCondition(draft.when, on.scope, on.compiler);
  const state = draft.state === undefined ? undefined : toPath(draft.state, on);
  if ((condition === undefined) === (state === undefined)) return [];
  const reached: Reached =
    condition === undefined ? { kind: "entered", state: state ?? "" } : { kind: "holds", condition };
  const [chart] = (state ?? "").split(".");
  return [
    compact({
      id,
      title: title.value,
      act: act?.value,
      lane: lane?.value ?? (chart === "" ? undefined : chart),
      reached,
    }),
  ];
};

/** The path of a state from its chart down; what is none is reported. */
const toPath = ({ value, span }: Name, { names, compiler }: Lowering): string | undefined => {
  if (names.states.get(value)?.kind === "state") return value;
  const paths = [...names.states.values()].flatMap(({ kind, path }) => (kind === "state" ? [path] : []));
  const near = didYouMean(value, paths) ?? paths.find((path) => path.endsWith(`.${value}`));
  const message = `Unknown state "${value}".${near === undefined ? " A milestone names a state from its chart down, such as incident.standoff." : toSuggestion(near)}`;
  compiler.report("unknown-state", span, message, { suggestion: near, respelling: respell(value, paths) });
  return undefined;
};
