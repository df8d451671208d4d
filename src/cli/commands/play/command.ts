import { compile, createReferee, type Program, WHITE_CELL } from "#engine";
import { encodeRun, type Player, type Run } from "#replay";
import { localise, type Scenario } from "#scenario";
import { toBriefing } from "#sitting";
import { type Arguments, parseArguments, parseCount } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { readPlayable } from "../../shared/reading/readInput.ts";
import { readLocaleOf } from "../../shared/reading/readLocales.ts";
import { UsageError } from "../../shared/usageError.ts";
import { createAnswers } from "./answers.ts";
import { playRun } from "./playRun.ts";
import { printBriefing } from "./printBriefing.ts";

const KNOWN = { flags: ["auto"], options: ["seat", "seed", "choices", "out", "language"], lists: ["policy"] };

/** Plays a scenario in the terminal, or lets policies play it; exit code 1 when the scenario can't be played. */
export const play = async (args: readonly string[], console: Console): Promise<number> => {
  const given = parseArguments(args, KNOWN);
  const [file, ...more] = given.files;
  if (file === undefined || more.length > 0)
    throw new UsageError("One scenario file is to be played. Write: threshold play FILE");
  const isAuto = given.flags.has("auto");
  const [choices, out] = [given.options.get("choices"), given.options.get("out")];
  if (isAuto && choices !== undefined)
    throw new UsageError('With "--auto" nobody chooses: leave "--choices" out, or "--auto".');
  const seed = parseCount("seed", given.options.get("seed") ?? "1");
  const answers = createAnswers(choices, console);
  const scenario = readPlayable(file, console);
  if (scenario === undefined) return 1;
  const wanted = given.options.get("seat");
  const seat = isAuto && wanted === undefined ? undefined : seatToPlay(scenario, wanted);
  const language = given.options.get("language");
  const program = compile(
    language === undefined ? scenario : localise(scenario, readLocaleOf(file, scenario, language, console)),
  );
  const seats = playersOf(program, isAuto ? undefined : seat, given);
  if (!isAuto && seat !== undefined) console.print(printBriefing(toBriefing(program.scenario, seat)));
  const viewer = seat ?? WHITE_CELL;
  const { run, problem } = await playRun(createReferee(program), { seed, seats, viewer }, answers, console);
  if (problem !== undefined) console.complain(problem);
  if (out !== undefined) writeRun(console, out, run);
  return problem === undefined ? 0 : 1;
};

const writeRun = (console: Console, path: string, run: Run): void => {
  try {
    console.writeFile(path, encodeRun(run));
  } catch {
    throw new UsageError(`The file "${path}" can't be written.`);
  }
  console.print(`The run is in ${path}.\n`);
};

const seatToPlay = ({ seats }: Scenario, wanted: string | undefined): string => {
  const playable = seats.filter((seat) => seat.playable).map(({ id }) => id);
  const seat = wanted ?? playable[0];
  if (seat === undefined) throw new UsageError('No seat of this scenario can be played; "--auto" lets policies play.');
  if (!playable.includes(seat))
    throw new UsageError(`The seat "${seat}" can't be played; there are ${playable.join(", ")}.`);
  return seat;
};

const playersOf = (
  { scenario, policies }: Program,
  person: string | undefined,
  { lists }: Arguments,
): Readonly<Record<string, Player>> => {
  const named = (lists.get("policy") ?? []).map((text): [string, Player] => {
    const [seat = "", policy = ""] = text.split("=");
    if (!scenario.seats.some(({ id }) => id === seat))
      throw new UsageError(`There is no seat "${seat}"; there are ${scenario.seats.map(({ id }) => id).join(", ")}.`);
    if (seat === person) throw new UsageError(`You take the seat "${seat}" yourself; a policy can't play it too.`);
    if (!policies.some(({ id }) => id === policy))
      throw new UsageError(
        policies.length === 0
          ? "This scenario has no policies."
          : `There is no policy "${policy}"; there are ${policies.map(({ id }) => id).join(", ")}.`,
      );
    return [seat, { by: "policy", policy }];
  });
  return Object.fromEntries([
    ...scenario.seats.map(({ id }): [string, Player] => [id, { by: "policy" }]),
    ...named,
    ...(person === undefined ? [] : [[person, { by: "person" }] as const]),
  ]);
};
