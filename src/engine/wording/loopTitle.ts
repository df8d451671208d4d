import { authoredState } from "../program/authored.ts";
import type { Program } from "../program/program.ts";
import { canSeeNode } from "../view/knowledge.ts";

/** What a seat reads of the state at which rules go round: its title, otherwise its path; undefined where it may not know of it. */
export const loopTitle = (program: Program, path: string | undefined, seat: string | undefined): string | undefined => {
  const node = program.nodes.find((one) => one.path === path);
  if (path === undefined || node === undefined || !canSeeNode(program, node.index, seat)) return undefined;
  return authoredState(program, path)?.title ?? path;
};
