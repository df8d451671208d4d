import { type ExploreProgress, isFailure, type Proof, provePromises } from "#analysis";
import { createReferee, type Program } from "#engine";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, givenValue, onlyFile, parseFormat } from "../../shared/arguments/parseArguments.ts";
import { parseMemory } from "../../shared/arguments/parseMemory.ts";
import { FORMAT, memoryOption } from "../../shared/arguments/sharedOptions.ts";
import type { Console } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import { type Provenance, printProvenance, provenanceOf } from "../../shared/provenance.ts";
import { openKernel, readProgram } from "../../shared/reading/readKernel.ts";
import { countOf } from "../../shared/text/figures.ts";
import { spellCheck } from "../../shared/text/verdict.ts";
import { NOT_WRITTEN, type Written, writeWays } from "../../shared/writeWays.ts";
import { decisionOf, decisionOn, printProof } from "./print.ts";

const OPTIONS: readonly Option[] = [
  memoryOption("1G", "memory that the states may take, such as 500M or 4G"),
  FORMAT,
  { name: "out", value: "FOLDER", does: "write the shortest way found to each broken promise or false text as a run" },
];

/** Decides a scenario's promises and whether its texts are true from every reachable state; exit code 1 when one is broken or false. */
const run = async (given: Arguments, console: Console): Promise<number> => {
  const { files, options } = given;
  const file = onlyFile({ files }, "Name one scenario file. Write: threshold verify FILE");
  const format = parseFormat(given);
  const mostBytes = parseMemory(givenValue(given, "max-memory"));
  const program = readProgram(file, console);
  const kernel =
    program === undefined ? undefined : openKernel(program, console, { judgesTexts: program.claims.length > 0 });
  if (program === undefined || kernel === undefined) return 1;
  const began = console.now();
  const proof = await doWork(provePromises(kernel, mostBytes), describe, console.watch);
  const seconds = (console.now() - began) / 1000;
  const out = options.get("out");
  const written = out === undefined ? NOT_WRITTEN : writeWays(createReferee(program), proof, out, console);
  const provenance = provenanceOf("verify", program, given);
  console.print(
    format === "json"
      ? toJson(program, proof, { provenance, written })
      : printProof(file, program, proof, { seconds, written }) + printProvenance(provenance),
  );
  const isWrong = [...proof.verdicts.values()].some(isFailure) || proof.texts.some(({ kind }) => kind === "false");
  return isWrong ? 1 : 0;
};

export const verify: Command = {
  name: "verify",
  takes: "FILE",
  does: "prove what a scenario promises about all its runs and that its texts are true, or break it, over every reachable state",
  options: OPTIONS,
  run,
};

const describe = ({ states, transitions }: ExploreProgress): string =>
  `Searching: ${countOf(states)} states and ${countOf(transitions)} ways between them`;

type Told = { readonly provenance: Provenance; readonly written: Written };

const toJson = (program: Program, proof: Proof, { provenance, written }: Told): string => {
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
      ...(verdict.kind === "held" && verdict.part !== undefined ? { part: verdict.part } : {}),
      ...(verdict.kind === "not-reached" ? { unreached: verdict.endings } : {}),
      run: written.checks.get(index),
    };
  });
  const texts = proof.texts.map((verdict, claim) => ({
    path: program.scenario.claims[claim]?.path,
    line: program.scenario.claims[claim]?.line,
    holds: program.scenario.claims[claim]?.source,
    verdict: decisionOn(verdict, isComplete),
    ...(verdict.kind === "false" ? { choices: verdict.way.choices } : {}),
    run: written.texts.get(claim),
  }));
  const whole = {
    provenance,
    scenario: program.scenario.id,
    complete: isComplete,
    limit,
    states,
    transitions,
    depth,
    bytes,
  };
  return `${JSON.stringify({ ...whole, promises, texts }, undefined, 2)}\n`;
};
