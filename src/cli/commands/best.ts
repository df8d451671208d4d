import {
  bestLine,
  bestPlay,
  forceable,
  judgeChoices,
  regretsAt,
  solve,
  toCourse,
  wayChoice,
  worthToSeat,
} from "#analysis";
import type { Console } from "../console.ts";
import { parseArguments, parseFormat } from "../parseArguments.ts";
import { parseMemory } from "../parseMemory.ts";
import { openKernel } from "../readKernel.ts";
import { readMeasure } from "../readMeasure.ts";
import { readMoment } from "../solve/readMoment.ts";
import { search, whyIncomplete } from "../solve/search.ts";
import { type BestReport, printBest } from "../text/printBest.ts";
import { UsageError } from "../usageError.ts";

const KNOWN = { flags: [], options: ["seat", "scenario", "max-memory", "format"], lists: ["policy"] };

/** What a seat can get at best against the others' policies, and what it can force; exit code 1 when that can't be worked out. */
export const best = async (args: readonly string[], console: Console): Promise<number> => {
  const given = parseArguments(args, KNOWN);
  const [word, ...more] = given.files;
  if (word === undefined || more.length > 0 || !given.options.has("seat"))
    throw new UsageError("The best play of one seat is asked. Write: threshold best FILE --seat SEAT");
  const format = parseFormat(given);
  const memory = given.options.get("max-memory") ?? "1G";
  const mostBytes = parseMemory(memory);
  const moment = readMoment(word, given, console);
  if (moment === undefined) return 1;
  const { program, states, policies } = moment;
  const measure = readMeasure(program, given);
  const kernel = openKernel(program, console);
  const state = states.at(-1);
  if (kernel === undefined || state === undefined || measure.kind !== "value") return 1;
  kernel.follow(policies);
  kernel.place(state);
  const { graph } = await search(kernel, mostBytes, console);
  const play = graph.isComplete ? bestPlay(graph, measure.seat) : undefined;
  const byPolicy = toCourse(graph);
  const worth = graph.isComplete ? worthToSeat(byPolicy, measure.seat) : undefined;
  if (play === undefined || worth === undefined) {
    console.complain(`Best play needs all states that can come up. ${whyIncomplete(graph, memory)}`);
    return 1;
  }
  const { ways } = play.course;
  const report: BestReport = {
    scenario: program.scenario.id,
    seat: measure.seat,
    knows: "everything",
    states: graph.states,
    value: play.values[0] ?? 0,
    byPolicy: solve(byPolicy, worth).values[0] ?? 0,
    error: play.error,
    line: bestLine(play).map((ply) => ({
      choice: wayChoice(graph, ways, ply.way),
      value: play.values[ways.targets[ply.way] ?? 0] ?? 0,
      regrets: regretsAt(play, ply.state).map(({ way, regret }) => ({ choice: wayChoice(graph, ways, way), regret })),
    })),
    endings: forceable(graph, measure.seat),
    choices: judgeChoices(play),
  };
  if (format === "json") console.print(`${JSON.stringify(report, undefined, 2)}\n`);
  else console.print(printBest(word, program, report));
  return 0;
};
