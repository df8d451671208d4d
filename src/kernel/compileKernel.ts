import { INTEGER_LIMIT } from "#base";
import { MOST_MICROSTEPS, type Program } from "#engine/program";
import { desksOf, writeChoosing } from "./choosing.ts";
import { claimsReadHour, writeClaiming, writeResting, writeTelling } from "./claiming.ts";
import { domainOf } from "./domainOf.ts";
import { writeJudging } from "./judging.ts";
import { writeListing } from "./listing.ts";
import { layOutMemory, NEVER } from "./memory.ts";
import { createBody, writeDefaultEntry, writeLeaving } from "./moves.ts";
import { layOutPacking, writePacking } from "./packing.ts";
import { writeForgetting, writeReached, writeReaching } from "./reaching.ts";
import { FORGET, register } from "./registers.ts";
import { ADD, writeSelection } from "./selection.ts";
import type { Source } from "./source.ts";
import { STOP } from "./stop.ts";
import { writeTime } from "./time.ts";
import { writeTransitions } from "./transitions.ts";
import { ARITHMETIC, createTranslator, translateCurves } from "./translate.ts";
import { checkVocabulary } from "./vocabulary.ts";

/** The kernel of a program as JavaScript, for `loadKernel`. */
export type KernelSource = { readonly program: Program; readonly source: string };

/**
 * The fast twin of a program's machine: JavaScript made from its tables alone, with not a word of the author's in it; or why it
 * can't be made. It plays by policies only; persons and injects are the referee's. One that is watched keeps which nodes were ever
 * entered, and one that judges texts which claims of theirs aren't true when they are shown; either takes a little longer.
 */
export const compileKernel = (
  given: Program,
  { isWatched = false, judgesTexts = false }: { readonly isWatched?: boolean; readonly judgesTexts?: boolean } = {},
): KernelSource | { readonly unsupported: string } => {
  // States that differ only in the hour are different ones to a text that reads it.
  const program = judgesTexts && claimsReadHour(given) ? { ...given, readsHour: true } : given;
  const memory = layOutMemory(program);
  const source: Source = { program, memory, translator: createTranslator(program, memory), isWatched, judgesTexts };
  const unsupported = whyUnsupported(source);
  if (unsupported !== undefined) return { unsupported };
  const text = [
    ARITHMETIC,
    translateCurves(program),
    writeLeaving(source),
    writeTransitions(source),
    ADD,
    writeSelection(source),
    writeTime(source),
    writeChoosing(source),
    writeStart(source),
    writePlay(source),
    writeListing(source),
    writePacking(source, layOutPacking(program, memory)),
    writeJudging(source),
    writeClaiming(source),
    writeReaching(source),
    "return { start, ply, run, look, list, make, pack, unpack, mark, worth };",
  ].join("\n");
  checkVocabulary(text);
  return { program, source: text };
};

const whyUnsupported = (source: Source): string | undefined => {
  const { transitions, timers, initiatives } = source.program;
  if (transitions.some((one) => one.target >= 0 && domainOf(source, one) < 0))
    return "This scenario has a transition from one chart into another, which the kernel doesn't know.";
  if (
    [...timers.map(({ hours }) => hours), ...initiatives.map(({ takesHours }) => takesHours)].some(
      (one) => one > INTEGER_LIMIT,
    )
  )
    return "This scenario has a time of more than 1,000,000,000 hours, which the kernel can't count.";
  return undefined;
};

/** `start` enters what every chart starts in, with the variables as `begin` has them; gives 0 when someone is asked, otherwise a loop's 1 or 2. */
const writeStart = (source: Source): string => {
  const { program, memory } = source;
  const body = createBody();
  for (const index of program.variables.keys()) body.say(`s[${index}] = begin[${index}];`);
  for (const { at } of memory.slots) body.say(`s[${at}] = ${NEVER};`);
  for (const root of program.roots) writeDefaultEntry(source, body, root);
  return `function start() {
  s.fill(0);
  ${FORGET}
  ${register("microsteps")} = ${MOST_MICROSTEPS};
  ${body.text()}
  ${writeTelling(source)}
  if (complete() === 1) return 1;
  const a = settle();
  ${writeResting(source, 1)}
  ${writeReached(source)}
  return a;
}`;
};

/** `ply` plays one choice; `run` plays from the first state to an ending, or so many plies. */
const writePlay = (source: Source): string => {
  const {
    program,
    memory: { size },
  } = source;
  return `
function ply() {
  ${register("microsteps")} = ${MOST_MICROSTEPS - 1};
  const a = choose();
  if (a < 0) return a;
  if (complete() === 1) return ${STOP.loop};
  const b = settle();
  ${writeResting(source, 0)}
  ${writeReached(source)}
  return b === 0 ? a : b === 1 ? ${STOP.loop} : ${STOP.tooLate};
}
function run(a) {
  for (let b = 0; b < ${size}; b++) s[b] = first[b];
  for (let b = 0; b < ${desksOf(program.windows).length}; b++) v[b] = i[b];
  ${writeForgetting(program)}
  ${register("heard")} = 0;
  ${register("raised")} = 0;
  ${register("asked")} = ${register("firstAsked")};
  ${register("ended")} = ${register("firstEnded")};
  for (let b = 0; b < a; b++) {
    if (${register("asked")} === 0) { ${register("plies")} = b; return ${register("ended")} - 1; }
    const z = ply();
    if (z < 0) { ${register("plies")} = b; return z; }
  }
  ${register("plies")} = a;
  return ${register("asked")} === 0 ? ${register("ended")} - 1 : ${STOP.tooLong};
}
`;
};
