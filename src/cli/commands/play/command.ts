import { compile, createReferee, type Program, WHITE_CELL } from "#engine";
import { anonymise, encodeRun, type Player } from "#replay";
import { localise, type Scenario } from "#scenario";
import { toBriefing } from "#sitting";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, givenCount, onlyFile } from "../../shared/arguments/parseArguments.ts";
import { ANONYMOUS, STANCE, seedOption } from "../../shared/arguments/sharedOptions.ts";
import type { Console } from "../../shared/console/console.ts";
import { refuseToReplace } from "../../shared/files/refuseToReplace.ts";
import { readPlayable } from "../../shared/reading/readInput.ts";
import { readLocaleOf } from "../../shared/reading/readLocales.ts";
import { readStances } from "../../shared/reading/readStances.ts";
import { withBundle } from "../../shared/reading/withBundle.ts";
import { UsageError } from "../../shared/usageError.ts";
import { createAnswers } from "./answers.ts";
import { keepRun } from "./keepRun.ts";
import { playRun } from "./playRun.ts";
import { printBriefing } from "./printBriefing.ts";

const OPTIONS: readonly Option[] = [
  {
    name: "seat",
    value: "SEAT",
    does: "the seat you take (default: the first that can be played); with --auto, the seat whose view the transcript shows",
  },
  seedOption("the seed of chance and of the other seats"),
  {
    name: "policy",
    value: "SEAT=POLICY",
    does: "how another seat plays; may be given several times",
    isRepeated: true,
  },
  STANCE,
  { name: "auto", does: "every seat plays by policy; prints the transcript" },
  { name: "language", value: "LANGUAGE", does: "the language, where the scenario is translated into it" },
  {
    name: "choices",
    value: "FILE",
    does: 'read your choices from a file, one a line ("#" starts a comment), then from the keyboard',
  },
  {
    name: "out",
    value: "RUN",
    does: 'write the run to this file, for "threshold replay"; if the scenario is your own, its files go in too',
  },
  ANONYMOUS,
];

/** Plays a scenario in the terminal, or lets policies play it; exit code 1 when the scenario can't be played. */
const run = async (given: Arguments, console: Console): Promise<number> => {
  const file = onlyFile(given, "Name one scenario file. Write: threshold play FILE");
  const isAuto = given.flags.has("auto");
  const [choices, out] = [given.options.get("choices"), given.options.get("out")];
  if (isAuto && choices !== undefined)
    throw new UsageError('With "--auto" policies make every choice: leave out either "--choices" or "--auto".');
  if (out !== undefined) refuseToReplace(console, out, "run");
  const seed = givenCount(given, "seed");
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
  const { run, problem } = await playRun(
    createReferee(program),
    { seed, seats, viewer, stances: readStances(program, given.lists) },
    answers,
    console,
  );
  if (problem !== undefined) console.complain(problem);
  if (out !== undefined) {
    const whole = withBundle(run, file, console);
    const text = encodeRun(given.flags.has("anonymous") ? anonymise(whole) : whole);
    if (!(await keepRun(out, text, console))) return 1;
  }
  return problem === undefined ? 0 : 1;
};

export const play: Command = { name: "play", takes: "FILE", does: "play in the terminal", options: OPTIONS, run };

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
    if (seat === person) throw new UsageError(`You play the seat "${seat}" yourself, so a policy can't play it too.`);
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
