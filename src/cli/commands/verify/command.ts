import { type ExploreProgress, isFailure, type Proof, provePromises } from "#analysis";
import { createReferee, type Program } from "#engine";
import { parseArguments, parseFormat } from "../../shared/arguments/parseArguments.ts";
import { parseMemory } from "../../shared/arguments/parseMemory.ts";
import type { Console } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import { openKernel, readProgram } from "../../shared/reading/readKernel.ts";
import { countOf } from "../../shared/text/figures.ts";
import { spellCheck } from "../../shared/text/verdict.ts";
import { UsageError } from "../../shared/usageError.ts";
import { writeWays } from "../../shared/writeWays.ts";
import { decisionOf, printProof } from "./print.ts";

const KNOWN = { flags: [], options: ["max-memory", "format", "out"], lists: [] };

/** Decides a scenario's promises by every state that can come up; exit code 1 when one is broken. */
export const verify = async (args: readonly string[], console: Console): Promise<number> => {
  const given = parseArguments(args, KNOWN);
  const { files, options } = given;
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new UsageError("The promises of one scenario file are to be decided. Write: threshold verify FILE");
  const format = parseFormat(given);
  const mostBytes = parseMemory(options.get("max-memory") ?? "1G");
  const program = readProgram(file, console);
  const kernel = program === undefined ? undefined : openKernel(program, console);
  if (program === undefined || kernel === undefined) return 1;
  const began = console.now();
  const proof = await doWork(provePromises(kernel, mostBytes), describe, console.watch);
  const seconds = (console.now() - began) / 1000;
  const out = options.get("out");
  const written =
    out === undefined ? new Map<number, string>() : writeWays(createReferee(program), proof.verdicts, out, console);
  const told = { seconds, written };
  console.print(format === "json" ? toJson(program, proof, told) : printProof(file, program, proof, told));
  return [...proof.verdicts.values()].some(isFailure) ? 1 : 0;
};

const describe = ({ states, transitions }: ExploreProgress): string =>
  `Searching: ${countOf(states)} states and ${countOf(transitions)} ways between them`;

type Told = { readonly seconds: number; readonly written: ReadonlyMap<number, string> };

const toJson = (program: Program, proof: Proof, { seconds, written }: Told): string => {
  const { states, transitions, depth, isComplete, limit, bytes } = proof;
  const promises = [...proof.verdicts].flatMap(([index, verdict]) => {
    const check = program.checks[index];
    if (check === undefined) return [];
    return {
      check: index + 1,
      kind: check.kind,
      promise: spellCheck(check),
      verdict: decisionOf(check, verdict, isComplete),
      ...(verdict.kind === "broken"
        ? {
            choices: verdict.way.choices,
            since: verdict.since,
            roundFrom: verdict.roundFrom,
            shortest: verdict.isShortest ?? true,
          }
        : {}),
      ...(verdict.kind === "not-reached" ? { unreached: verdict.endings } : {}),
      run: written.get(index),
    };
  });
  const whole = {
    scenario: program.scenario.id,
    complete: isComplete,
    limit,
    states,
    transitions,
    depth,
    bytes,
    seconds,
  };
  return `${JSON.stringify({ ...whole, promises }, undefined, 2)}\n`;
};
