import type { Facts } from "./facts.ts";

/** Whether the state with this path is active; undefined when that isn't known. */
export const isActive = (facts: Facts, path: string): boolean | undefined => {
  let certain = true;
  for (const { parent, child, id } of stepsTo(path)) {
    if (facts.inactive.has(child)) return false;
    if (!facts.world.alternatives.has(parent)) continue;
    const active = facts.active.get(parent);
    if (active !== undefined && active !== id) return false;
    if (active === undefined) certain = false;
  }
  return certain ? true : undefined;
};

/** The facts with a state that is active, and everything around it; undefined when it can't be. */
export const enter = (facts: Facts, path: string): Facts | undefined => {
  const before = isActive(facts, path);
  if (before !== undefined) return before ? facts : undefined;
  const active = new Map(facts.active);
  for (const { parent, id } of stepsTo(path)) if (facts.world.alternatives.has(parent)) active.set(parent, id);
  return { ...facts, active };
};

/**
 * The facts with a state that isn't active; undefined when it can't be. A state of which no inner state is active
 * isn't active either, and a chart always is.
 */
export const leave = (facts: Facts, path: string): Facts | undefined => {
  const before = isActive(facts, path);
  if (before !== undefined) return before ? undefined : facts;
  const after = { ...facts, inactive: new Set(facts.inactive).add(path) };
  const parent = path.slice(0, Math.max(path.lastIndexOf("."), 0));
  const alternatives = facts.world.alternatives.get(parent);
  if (alternatives === undefined || !alternatives.every((id) => after.inactive.has(`${parent}.${id}`))) return after;
  return leave(after, parent);
};

/** The way from a chart down to a state. */
const stepsTo = (path: string): readonly { readonly parent: string; readonly child: string; readonly id: string }[] => {
  const steps = [];
  for (let dot = path.indexOf("."); dot !== -1; ) {
    const next = path.indexOf(".", dot + 1);
    const child = next === -1 ? path : path.slice(0, next);
    steps.push({ parent: path.slice(0, dot), child, id: child.slice(dot + 1) });
    dot = next;
  }
  return steps;
};
