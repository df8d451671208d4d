export { type CarriedOver, carryOver } from "./carryOver.ts";
export { fork } from "./fork.ts";
export { type Alternative, alternativesTo, type LinePath, toLine } from "./lines.ts";
export { decodeLink, encodeLink, readLinkScenario } from "./link.ts";
export { type NextMove, nextMove } from "./nextMove.ts";
export { type Note, type RunOptions, record, startRun, whyUnplayable } from "./record.ts";
export { describeProblem, type Replay, type ReplayProblem, replay } from "./replay.ts";
export type { Line, Player, Ply, Run, Variation } from "./run.ts";
export { decodeRun, encodeRun, readRun } from "./runFile.ts";
