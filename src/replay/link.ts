import { failure, type Result, success } from "#base";
import {
  CHANCE,
  type Choice,
  english,
  hashState,
  type Program,
  parseChoice,
  type Referee,
  seatOf,
  type Wording,
} from "#engine";
import { fromBase64Url, readBytes, toBase64Url, writeBytes } from "./bytes.ts";
import { record, startRun } from "./record.ts";
import type { Player, Ply, Run } from "./run.ts";

/** Longer links are refused unread, in characters. */
const LONGEST = 20_000;
const VERSION = 1;

/**
 * A run's main line as a short text for a link: the scenario's id and rules, the seed, who played, the choices as small
 * integers, and the last state's hash. Rationales, times to think, what the clock took and variations stay behind.
 */
export const encodeLink = (program: Program, run: Run): string => {
  const writer = writeBytes();
  writer.count(VERSION);
  writer.text(run.scenario.id);
  writer.text(run.scenario.hash);
  writer.count(run.seed);
  for (const seat of program.seats) writer.count(encodePlayer(program, run.seats[seat]));
  writer.count(run.plies.length);
  const words = choiceWords(program);
  for (const { choice } of run.plies) writeChoice(program, words, choice, writer.count);
  writer.text(run.plies.at(-1)?.hash ?? run.start);
  return toBase64Url(writer.bytes());
};

/** Which scenario a link is of, before anything is loaded. */
export const readLinkScenario = (link: string): { readonly id: string; readonly hash: string } | undefined => {
  const reader = openLink(link);
  const id = reader?.text();
  const hash = reader?.text();
  return id === undefined || hash === undefined ? undefined : { id, hash };
};

/** The run of a link, played again by its scenario's rules, or a sentence saying why it can't be. */
export const decodeLink = (
  referee: Referee,
  link: string,
  { run: { link: said } }: Pick<Wording, "run"> = english,
): Result<Run, string> => {
  const { program } = referee;
  const reader = openLink(link);
  const [id, hash, seed] = [reader?.text(), reader?.text(), reader?.count()];
  if (reader === undefined || id === undefined || hash === undefined || seed === undefined) return failure(said.broken);
  if (id !== program.scenario.id) return failure(said.otherScenario(id, program.scenario.id));
  if (hash !== program.hash) return failure(said.otherRules);
  const seats = program.seats.map((seat): [string, Player | undefined] => [
    seat,
    decodePlayer(program, reader.count()),
  ]);
  if (seats.some(([, player]) => player === undefined)) return failure(said.broken);
  const known = Object.fromEntries(seats.flatMap(([seat, player]) => (player === undefined ? [] : [[seat, player]])));
  let { run, step } = startRun(referee, { seed, seats: known });
  const words = choiceWords(program);
  const length = reader.count() ?? 0;
  for (let ply = 0; ply < length; ply++) {
    const choice = parseChoice(program, readChoice(program, words, reader.count) ?? "");
    if (choice === undefined) return failure(said.broken);
    const recorded = record(referee, run, step.state, { choice, by: makerOf(run, choice) });
    if ("refusal" in recorded) return failure(said.impossible(ply + 1));
    ({ run, step } = recorded);
  }
  return reader.text() === hashState(program, step.state) && reader.isAtEnd() ? success(run) : failure(said.broken);
};

const openLink = (link: string) => {
  const bytes = link.length > LONGEST ? undefined : fromBase64Url(link);
  if (bytes === undefined) return undefined;
  const reader = readBytes(bytes);
  return reader.count() === VERSION ? reader : undefined;
};

/** 0 a person, 1 the options' own weights, from 2 on a named policy, after those the White Cell. */
const encodePlayer = (program: Program, player: Player | undefined): number => {
  if (player?.by === "person") return 0;
  if (player?.by === "white_cell") return program.policies.length + 2;
  return program.policies.findIndex(({ id }) => id === player?.policy) + 2;
};

const decodePlayer = (program: Program, code: number | undefined): Player | undefined => {
  if (code === undefined) return undefined;
  if (code === 0) return { by: "person" };
  if (code === 1) return { by: "policy" };
  if (code === program.policies.length + 2) return { by: "white_cell" };
  const policy = program.policies[code - 2]?.id;
  return policy === undefined ? undefined : { by: "policy", policy };
};

const makerOf = (run: Run, choice: Choice): Ply["by"] => {
  if (choice.kind === "inject") return "white_cell";
  const seat = seatOf(choice);
  if (seat === CHANCE) return "chance";
  return run.seats[seat]?.by ?? "policy";
};

/** Every choice of one thing in file order, and for windows of several the window's path alone. */
const choiceWords = (program: Program): readonly string[] => [
  ...program.windows.flatMap(({ path, kind, low, high, desks }) =>
    low !== 1 || high !== 1
      ? [path]
      : desks.flatMap(({ seat, options }) =>
          options.map(({ id }) => `${path}${kind === "together" ? `:${program.seats[seat]}` : ""}=${id}`),
        ),
  ),
  ...program.initiatives.map(({ seat, id }) => `${program.seats[seat]}!${id}`),
  ...program.injects.map(({ id }) => `white_cell!${id}`),
];

const writeChoice = (
  program: Program,
  words: readonly string[],
  choice: string,
  count: (value: number) => void,
): void => {
  const code = words.indexOf(choice);
  if (code >= 0) {
    count(code);
    return;
  }
  const [path = "", listed = ""] = choice.split("=");
  const chosen = listed.split("+");
  count(words.indexOf(path));
  const options = program.windows.find((window) => window.path === path)?.desks[0]?.options ?? [];
  count(options.reduce((mask, { id }, index) => mask + (chosen.includes(id) ? 2 ** index : 0), 0));
};

const readChoice = (
  program: Program,
  words: readonly string[],
  count: () => number | undefined,
): string | undefined => {
  const word = words[count() ?? -1];
  if (word === undefined || /[=!]/.test(word)) return word;
  const mask = count();
  const options = program.windows.find(({ path }) => path === word)?.desks[0]?.options;
  if (mask === undefined || options === undefined) return undefined;
  return `${word}=${options
    .filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1)
    .map(({ id }) => id)
    .join("+")}`;
};
