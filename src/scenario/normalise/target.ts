import { didYouMean } from "#base";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { Name } from "../document/name.ts";
import { resolveTarget, targetNames } from "../names/resolveTarget.ts";
import { type StateEntry, walkEntries } from "../names/stateEntry.ts";
import type { Lowering } from "./lowering.ts";

/** The path of the state that `to` names, seen from a state; undefined when there is none, which is reported. */
export const toTarget = (to: Name | undefined, from: StateEntry, on: Lowering): string | undefined => {
  if (to === undefined || to.value === "") return undefined;
  const target = resolveTarget(from, to.value);
  if (target === undefined) return reportUnknown(to, from, on);
  on.targets.add(target.path);
  on.compiler.meanings.targets.set(to, target.path);
  return target.path;
};

const reportUnknown = (to: Name, from: StateEntry, { names, compiler }: Lowering): undefined => {
  const near = nearest(to.value, from);
  const [first = ""] = to.value.split(".");
  const hint =
    near === undefined && names.charts.has(first)
      ? " A transition stays in its chart; another chart is moved by a signal."
      : toSuggestion(near);
  compiler.report("unknown-state", to.span, `Unknown state "${to.value}".${hint}`, {
    suggestion: near,
    respelling: respell(to.value, targetNames(from)),
  });
  return undefined;
};

/** A state of that name elsewhere in the chart, by the way to it from the top, or one with a similar name. */
const nearest = (to: string, from: StateEntry): string | undefined => {
  const chart = chartOf(from);
  const wayTo = ({ path }: StateEntry): string => path.slice(chart.path.length + 1);
  const states = [...walkEntries(chart)].filter((entry) => entry !== chart);
  const last = to.slice(to.lastIndexOf(".") + 1);
  const same = states.find((state) => state.id === last && resolveTarget(from, wayTo(state)) === state);
  if (same !== undefined) return wayTo(same);
  const near = didYouMean(to, [...targetNames(from), ...states.map(wayTo)]);
  return near !== undefined && resolveTarget(from, near) !== undefined ? near : undefined;
};

const chartOf = (entry: StateEntry): StateEntry => (entry.parent === undefined ? entry : chartOf(entry.parent));
