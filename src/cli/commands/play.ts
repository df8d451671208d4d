import { type Choice, compile, createReferee, describeRefusal, type Program, wordingOf } from "#engine";
import { encodeRun, nextMove, type Player, type Ply, type Run, record, startRun } from "#replay";
import { localise, type Scenario } from "#scenario";
import { createTeller, type Decision, type Play, toSittingView } from "#session";
import type { Console } from "../console.ts";
import { type Arguments, parseArguments, parseCount } from "../parseArguments.ts";
import { readAnswer } from "../readAnswer.ts";
import { readPlayable, readText } from "../readInput.ts";
import { readLocaleOf } from "../readLocales.ts";
import { printDecision } from "../text/printDecision.ts";
import { printFeed } from "../text/printFeed.ts";
import { printOutcome } from "../text/printOutcome.ts";
import { UsageError } from "../usageError.ts";

const KNOWN = { flags: ["auto"], options: ["seat", "seed", "choices", "out", "language"], lists: ["policy"] };

/** Plays a scenario in the terminal, or lets policies play it; exit code 1 when the scenario can't be played. */
export const play = async (args: readonly string[], console: Console): Promise<number> => {
  const given = parseArguments(args, KNOWN);
  const [file, ...more] = given.files;
  if (file === undefined || more.length > 0)
    throw new UsageError("One scenario file is to be played. Write: threshold play FILE");
  const scenario = readPlayable(file, console);
  if (scenario === undefined) return 1;
  const seat = given.flags.has("auto") ? undefined : seatToPlay(scenario, given.options.get("seat"));
  const language = given.options.get("language");
  const program = compile(
    language === undefined ? scenario : localise(scenario, readLocaleOf(file, scenario, language, console)),
  );
  const run = await playOut(program, seat, given, console);
  const out = given.options.get("out");
  if (out !== undefined) {
    writeRun(console, out, run);
    console.print(`The run is in ${out}.\n`);
  }
  return 0;
};

const writeRun = (console: Console, path: string, run: Run): void => {
  try {
    console.writeFile(path, encodeRun(run));
  } catch {
    throw new UsageError(`The file "${path}" can't be written.`);
  }
};

const seatToPlay = ({ seats }: Scenario, wanted: string | undefined): string => {
  const playable = seats.filter((seat) => seat.playable).map(({ id }) => id);
  const seat = wanted ?? playable[0];
  if (seat === undefined || !playable.includes(seat))
    throw new UsageError(`The seat "${wanted ?? ""}" can't be played; there are ${playable.join(", ")}.`);
  return seat;
};

const playersOf = (
  { scenario, policies }: Program,
  person: string | undefined,
  chosen: readonly string[],
): Readonly<Record<string, Player>> => {
  const named = chosen.map((text): [string, Player] => {
    const [seat = "", policy = ""] = text.split("=");
    if (!scenario.seats.some(({ id }) => id === seat))
      throw new UsageError(`There is no seat "${seat}"; there are ${scenario.seats.map(({ id }) => id).join(", ")}.`);
    if (!policies.some(({ id }) => id === policy))
      throw new UsageError(`There is no policy "${policy}"; there are ${policies.map(({ id }) => id).join(", ")}.`);
    return [seat, { by: "policy", policy }];
  });
  return Object.fromEntries([
    ...scenario.seats.map(({ id }): [string, Player] => [id, { by: "policy" }]),
    ...named,
    ...(person === undefined ? [] : [[person, { by: "person" }] as const]),
  ]);
};

/** Plays until the run ends, the person stops, or there is nothing left to read. */
const playOut = async (
  program: Program,
  seat: string | undefined,
  given: Arguments,
  console: Console,
): Promise<Run> => {
  const referee = createReferee(program);
  const teller = createTeller(program, seat ?? "white_cell", wordingOf(program.scenario.language));
  const answers = createAnswers(given, console);
  const seats = playersOf(program, seat, given.lists.get("policy") ?? []);
  const started = startRun(referee, { seed: parseCount("seed", given.options.get("seed") ?? "1"), seats });
  let current: Play = { referee, run: started.run, steps: [started.step], seat: teller.seat };
  let told = 0;
  for (;;) {
    const view = toSittingView(teller, current);
    console.print(printFeed(view.feed.slice(told)));
    told = view.feed.length;
    if (view.phase.kind === "ended") {
      console.print(printOutcome(view.phase.outcome));
      return current.run;
    }
    const state = current.steps.at(-1)?.state ?? started.step.state;
    const next = nextMove(program, current.run, state);
    if (next === undefined) {
      console.print("No option can be chosen: the run stops here.\n");
      return current.run;
    }
    if (next.kind === "person" && view.phase.kind === "deciding")
      console.print(printDecision(view, view.phase.decision));
    const made: { choice: Choice; by: Ply["by"] } | undefined =
      next.kind === "automatic"
        ? next
        : await askPerson(
            program,
            view.phase.kind === "deciding" ? view.phase.decision : undefined,
            next.seat,
            answers,
            console,
          );
    if (made === undefined) return current.run;
    const recorded = record(referee, current.run, state, made);
    if ("refusal" in recorded) {
      console.complain(describeRefusal(program, state, recorded.refusal, { seat, wording: teller.wording }));
      if (next.kind === "automatic") return current.run;
      continue;
    }
    current = { ...current, run: recorded.run, steps: [...current.steps, recorded.step] };
  }
};

type Answers = (prompt: string) => Promise<string | undefined>;

/** Lines from the file of choices first, then from the person. */
const createAnswers = ({ options }: Arguments, console: Console): Answers => {
  const path = options.get("choices");
  const lines =
    path === undefined
      ? []
      : readText(path, console)
          .split("\n")
          .map((line) => line.replace(/#.*/, "").trim())
          .filter((line) => line !== "");
  let next = 0;
  return async (prompt) => {
    const line = lines[next++];
    if (line === undefined) return console.ask(prompt);
    console.print(`${prompt}${line}\n`);
    return line;
  };
};

const askPerson = async (
  program: Program,
  decision: Decision | undefined,
  seat: string,
  answers: Answers,
  console: Console,
): Promise<{ readonly choice: Choice; readonly by: "person" } | undefined> => {
  if (decision === undefined) return undefined;
  for (;;) {
    const line = await answers("> ");
    if (line === undefined || line.trim() === "quit") return undefined;
    const choice = readAnswer(program, decision, seat, line);
    if (!("unclear" in choice)) return { choice, by: "person" };
    console.complain(choice.unclear);
  }
};
