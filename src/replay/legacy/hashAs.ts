import { type GameState, hashState, type Program } from "#engine";
import { hashState1 } from "./hashState1.ts";

/** What a hash of version 1 begins with, once it has been read; those of today begin with their first part. */
export const VERSION_1 = "v1:";

/** A state's hash, made as the recorded one was. */
export const hashAs = (recorded: string, program: Program, state: GameState): string =>
  recorded.startsWith(VERSION_1) ? `${VERSION_1}${hashState1(program, state)}` : hashState(program, state);
