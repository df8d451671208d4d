import type { Program } from "#engine";
import type { Player } from "../run.ts";

/** 0 a person, 1 the options' own weights, from 2 on a named policy, after those the White Cell. */
export const encodePlayer = (program: Program, player: Player | undefined): number => {
  if (player?.by === "person") return 0;
  if (player?.by === "white_cell") return program.policies.length + 2;
  return program.policies.findIndex(({ id }) => id === player?.policy) + 2;
};

export const decodePlayer = (program: Program, code: number | undefined): Player | undefined => {
  if (code === undefined) return undefined;
  if (code === 0) return { by: "person" };
  if (code === 1) return { by: "policy" };
  if (code === program.policies.length + 2) return { by: "white_cell" };
  const policy = program.policies[code - 2]?.id;
  return policy === undefined ? undefined : { by: "policy", policy };
};
