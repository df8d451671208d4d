import { failure, type Result, success } from "#base";
import { CHANCE, type Choice, english, type Program, parseChoice, type Referee, seatOf, type Wording } from "#engine";
import { holderOf } from "../holders.ts";
import { hashAs } from "../legacy/hashAs.ts";
import { refereeOfRun } from "../legacy/refereeOfRun.ts";
import { matchRules } from "../matchRules.ts";
import { type Made, record, startRun } from "../record.ts";
import type { Handover, Player, Run } from "../run.ts";
import { choiceWords, readChoice } from "./choiceWords.ts";
import { type OpenedLink, openLink } from "./openLink.ts";
import { decodePlayer } from "./playerCode.ts";

/** The run of a link, played again by its scenario's rules, or a sentence saying why it can't be. */
export const decodeLink = (
  given: Referee,
  link: string,
  { run: { link: said } }: Pick<Wording, "run"> = english,
): Result<Run, string> => {
  const { program } = given;
  const opened = openLink(link);
  if (opened === undefined) return failure(said.broken);
  const { id, hash, reader } = opened;
  if (id !== program.scenario.id) return failure(said.otherScenario(id, program.scenario.id));
  if (matchRules(program, { scenario: { ...program.scenario, hash } }) !== "same") return failure(said.otherRules);
  const table = readTable(program, opened);
  if (table === undefined) return failure(said.broken);
  const referee = refereeOfRun(given, hash);
  const started = startRun(referee, table);
  let { step } = started;
  let run: Run = {
    ...started.run,
    scenario: { ...started.run.scenario, hash },
    handovers: table.handovers,
  };
  const words = choiceWords(program);
  const length = reader.count() ?? 0;
  for (let ply = 0; ply < length; ply++) {
    const choice = parseChoice(program, readChoice(program, words, reader.count) ?? "");
    if (choice === undefined) return failure(said.broken);
    const recorded = record(referee, run, step.state, { choice, ...makerOf(run, choice, table.overruled.has(ply)) });
    if ("refusal" in recorded) return failure(said.impossible(ply + 1));
    ({ run, step } = recorded);
  }
  const last = opened.readLast();
  if (last === undefined || !reader.isAtEnd()) return failure(said.broken);
  return last === hashAs(last, program, step.state) ? success(run) : failure(said.broken);
};

/** Who sits where, and from when. */
type Table = Pick<Run, "seed" | "seats" | "handovers"> & { readonly overruled: ReadonlySet<number> };

const readTable = (program: Program, { reader, hasHands }: OpenedLink): Table | undefined => {
  const seed = reader.count();
  const players = program.seats.map((seat): [string, Player | undefined] => [
    seat,
    decodePlayer(program, reader.count()),
  ]);
  const known = players.flatMap(([seat, player]) => (player === undefined ? [] : [[seat, player] as const]));
  const handovers = hasHands ? readList(reader.count, () => readHandover(program, reader.count)) : [];
  const overruled = hasHands ? readList(reader.count, reader.count) : [];
  if (seed === undefined || known.length < players.length || handovers === undefined || overruled === undefined)
    return undefined;
  return { seed, seats: Object.fromEntries(known), handovers, overruled: new Set(overruled) };
};

type Count = () => number | undefined;

const readHandover = (program: Program, count: Count): Handover | undefined => {
  const at = count();
  const seat = program.seats[count() ?? -1];
  const to = decodePlayer(program, count());
  return at === undefined || seat === undefined || to === undefined ? undefined : { at, seat, to };
};

/** As many as the first number says; undefined where one is missing. */
const readList = <Item>(count: Count, read: () => Item | undefined): readonly Item[] | undefined => {
  const length = count();
  if (length === undefined) return undefined;
  const items: Item[] = [];
  for (let index = 0; index < length; index++) {
    const item = read();
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
};

const makerOf = (run: Run, choice: Choice, overrules: boolean): Pick<Made, "by" | "overrules"> => {
  if (overrules) return { by: "white_cell", overrules };
  if (choice.kind === "inject") return { by: "white_cell" };
  const seat = seatOf(choice);
  return { by: seat === CHANCE ? "chance" : (holderOf(run, seat, run.plies.length)?.by ?? "policy") };
};
