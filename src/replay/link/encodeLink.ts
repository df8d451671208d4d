import type { Program } from "#engine";
import type { Run } from "../run.ts";
import { toBase64Url, writeBytes } from "./bytes.ts";
import { choiceWords, writeChoice } from "./choiceWords.ts";
import { writeHash } from "./linkHash.ts";
import { encodePlayer } from "./playerCode.ts";

/** The version of the links that are written; version 1, which 0.1.0 wrote, is read. */
export const LINK_VERSION = 2;

/**
 * A run's main line as a short text for a link: the scenario's id and rules, the seed, who held which seat, the choices as small
 * integers, and the last state's hash. What docs/run.md lists stays behind.
 */
export const encodeLink = (program: Program, run: Run): string => {
  const writer = writeBytes();
  const { count } = writer;
  count(LINK_VERSION);
  writer.text(run.scenario.id);
  writeHash(writer, run.scenario.hash);
  count(run.seed);
  for (const seat of program.seats) count(encodePlayer(program, run.seats[seat]));
  const handovers = run.handovers.filter(({ seat }) => program.seats.includes(seat));
  count(handovers.length);
  for (const { at, seat, to } of handovers) {
    count(at);
    count(program.seats.indexOf(seat));
    count(encodePlayer(program, to));
  }
  const overruled = run.plies.flatMap(({ overrules }, ply) => (overrules === true ? [ply] : []));
  count(overruled.length);
  for (const ply of overruled) count(ply);
  count(run.plies.length);
  const words = choiceWords(program);
  for (const { choice } of run.plies) writeChoice(program, words, choice, count);
  writeHash(writer, run.plies.at(-1)?.hash ?? run.start);
  return toBase64Url(writer.bytes());
};
