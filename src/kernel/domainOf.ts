import type { Program, ProgramTransition } from "#engine/program";
import type { Memory } from "./memory.ts";

/** The innermost node that contains source and target and is left by neither; -1 when only the whole machine does. */
export const domainOf = (
  { program, memory }: { readonly program: Program; readonly memory: Memory },
  { source, target }: ProgramTransition,
): number => {
  const node = program.nodes[target];
  if (node === undefined) return -1;
  if (node.parent === source && node.role !== "state") return source;
  let domain = node.parent;
  while (domain >= 0 && !(domain < source && source <= (memory.lastOf[domain] ?? -1)))
    domain = program.nodes[domain]?.parent ?? -1;
  return domain;
};
