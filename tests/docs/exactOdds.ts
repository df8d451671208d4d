import { exploreStates, flow, toCourse, toOdds } from "#analysis";
import type { Program } from "#engine";
import { compileKernel, loadKernel } from "#kernel";

/** How likely each ending is, by its id; undefined where the states don't fit into `mostBytes`. */
export const exactOdds = (program: Program, mostBytes: number): ReadonlyMap<string, number> | undefined => {
  const source = compileKernel(program);
  if ("unsupported" in source) throw new Error(source.unsupported);
  const search = exploreStates(loadKernel(source), { mostBytes, keepsWays: true });
  let step = search.next();
  while (step.done !== true) step = search.next();
  const graph = step.value;
  if (!graph.isComplete) return undefined;
  const course = toCourse(graph);
  const { endings } = toOdds(course, flow(course));
  return new Map(program.endings.map(({ id }, index) => [id, endings[index] ?? 0]));
};
