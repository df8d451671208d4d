import { parseArguments, parseCount, parseFormat } from "../../shared/arguments/parseArguments.ts";
import { parseMemory } from "../../shared/arguments/parseMemory.ts";
import type { Console } from "../../shared/console/console.ts";
import { openKernel } from "../../shared/reading/readKernel.ts";
import { readMeasure } from "../../shared/reading/readMeasure.ts";
import { readMoment } from "../../shared/reading/readMoment.ts";
import { search } from "../../shared/search.ts";
import { UsageError } from "../../shared/usageError.ts";
import { printBest } from "./print.ts";
import { printWeighed } from "./printWeighed.ts";
import { solveBest } from "./solveBest.ts";
import { weighBest } from "./weighBest.ts";

const KNOWN = { flags: [], options: ["seat", "scenario", "runs", "seed", "max-memory", "format"], lists: ["policy"] };

/** What a seat can get at best against the others' policies, and what it can force; where memory doesn't hold all states, what each choice is worth from runs. */
export const best = async (args: readonly string[], console: Console): Promise<number> => {
  const given = parseArguments(args, KNOWN);
  const [word, ...more] = given.files;
  if (word === undefined || more.length > 0 || !given.options.has("seat"))
    throw new UsageError("The best play of one seat is asked. Write: threshold best FILE --seat SEAT");
  const format = parseFormat(given);
  const mostBytes = parseMemory(given.options.get("max-memory") ?? "1G");
  const count = (name: string, otherwise: string): number => parseCount(name, given.options.get(name) ?? otherwise);
  const request = { runs: count("runs", "4000"), seed: count("seed", "1") };
  if (request.runs < 2) throw new UsageError('The option "--runs" takes a number from 2.');
  const moment = readMoment(word, given, console);
  if (moment === undefined) return 1;
  const { program, states, policies } = moment;
  const measure = readMeasure(program, given);
  const kernel = openKernel(program, console);
  const state = states.at(-1);
  if (kernel === undefined || state === undefined || measure.kind !== "value") return 1;
  kernel.follow(policies);
  kernel.place(state);
  const graph = await search(kernel, mostBytes, console);
  if (!graph.isComplete && graph.limit === undefined) {
    console.complain(`Stopped after ${graph.states} states: nothing is known of best play yet.`);
    return 130;
  }
  const { seat } = measure;
  const report = graph.isComplete
    ? solveBest(graph, seat)
    : await weighBest(kernel, word, moment, { ...request, seat }, console.watch);
  if (report === undefined) {
    console.complain("Stopped before the runs were played.");
    return 130;
  }
  if (format === "json") console.print(`${JSON.stringify(report, undefined, 2)}\n`);
  else console.print("runs" in report ? printWeighed(word, program, report) : printBest(word, program, report));
  return 0;
};
