import { failure, type Result, success } from "#base";
import { english, type RunFileWording, type Wording } from "#engine";
import type { Line, Player, Ply, Run, Variation } from "./run.ts";

/** Larger run files are refused unread, in characters. */
const MOST_CHARACTERS = 2_000_000;
const MOST_PLIES = 20_000;
const DEEPEST_VARIATION = 32;

/** The text of a run file. */
export const encodeRun = (run: Run): string => `${JSON.stringify(run, null, 1)}\n`;

/** The run that a text holds, or a sentence saying what is wrong with it. Hostile text is only ever read, never trusted. */
export const decodeRun = (text: string, wording: Pick<Wording, "run"> = english): Result<Run, string> => {
  const { file } = wording.run;
  if (text.length > MOST_CHARACTERS) return failure(file.tooLarge);
  const value = parseJson(text);
  return value === undefined ? failure(file.notJson) : readRun(value, wording);
};

/** As `decodeRun`, for a value that is already parsed, such as one from the browser's storage. */
export const readRun = (value: unknown, { run }: Pick<Wording, "run"> = english): Result<Run, string> => {
  try {
    return success(toRun(value));
  } catch (error) {
    if (error instanceof Unreadable) return failure(error.say(run.file));
    throw error;
  }
};

/** Never leaves this file. */
class Unreadable extends Error {
  readonly say: (words: RunFileWording) => string;

  constructor(say: (words: RunFileWording) => string) {
    super();
    this.say = say;
  }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const toRun = (value: unknown): Run => {
  const fields = object(value, undefined);
  if (fields["format"] !== "threshold-run") throw new Unreadable((said) => said.notARun);
  if (fields["version"] !== 1)
    throw new Unreadable((said) => said.version(String(JSON.stringify(fields["version"])?.slice(0, 20))));
  const scenario = object(fields["scenario"], "scenario");
  const { ending } = fields;
  return {
    format: "threshold-run",
    version: 1,
    scenario: {
      id: string(scenario["id"], "scenario.id", 100),
      title: string(scenario["title"], "scenario.title", 500),
      hash: string(scenario["hash"], "scenario.hash", 64),
    },
    seed: count(fields["seed"], "seed"),
    seats: toSeats(fields["seats"]),
    start: string(fields["start"], "start", 64),
    ...(ending === undefined ? {} : { ending: string(ending, "ending", 100) }),
    ...toLine(fields, "", 0),
  };
};

const toSeats = (value: unknown): Readonly<Record<string, Player>> =>
  Object.fromEntries(
    Object.entries(object(value, "seats"))
      .filter(([seat]) => /^[a-z][a-z0-9_]*$/.test(seat))
      .map(([seat, player]) => [seat, toPlayer(object(player, `seats.${seat}`))]),
  );

const toPlayer = ({ by, policy }: Readonly<Record<string, unknown>>): Player => {
  if (by === "person") return { by };
  if (by === "policy") return policy === undefined ? { by } : { by, policy: string(policy, "policy", 100) };
  throw new Unreadable((said) => said.player);
};

const toLine = (fields: Readonly<Record<string, unknown>>, where: string, depth: number): Line => {
  if (depth > DEEPEST_VARIATION) throw new Unreadable((said) => said.tooDeep(DEEPEST_VARIATION));
  const plies = list(fields["plies"], `${where}plies`).map((ply, index) => toPly(ply, `${where}plies[${index}]`));
  const variations = list(fields["variations"] ?? [], `${where}variations`).map((one, index): Variation => {
    const inner = `${where}variations[${index}].`;
    const variation = object(one, inner);
    const at = count(variation["at"], `${inner}at`);
    return { at, ...toLine(variation, inner, depth + 1) };
  });
  return { plies, variations };
};

const MAKERS = ["person", "policy", "chance", "white_cell"] as const;

const toPly = (value: unknown, where: string): Ply => {
  const fields = object(value, where);
  const by = MAKERS.find((one) => one === fields["by"]);
  if (by === undefined) throw new Unreadable((said) => said.noneOf(`${where}.by`, MAKERS));
  const { thinkSeconds, rationale, byClock } = fields;
  if (byClock !== undefined && byClock !== true) throw new Unreadable((said) => said.onlyTrue(`${where}.byClock`));
  return {
    choice: string(fields["choice"], `${where}.choice`, 2_000),
    by,
    window: string(fields["window"], `${where}.window`, 500),
    hour: count(fields["hour"], `${where}.hour`),
    hash: string(fields["hash"], `${where}.hash`, 64),
    ...(thinkSeconds === undefined ? {} : { thinkSeconds: number(thinkSeconds, `${where}.thinkSeconds`) }),
    ...(rationale === undefined ? {} : { rationale: string(rationale, `${where}.rationale`, 5_000) }),
    ...(byClock === undefined ? {} : { byClock }),
  };
};

const object = (value: unknown, field: string | undefined): Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Unreadable((said) => said.wrongType(field, "object"));
  return Object.fromEntries(Object.entries(value));
};

const list = (value: unknown, field: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Unreadable((said) => said.wrongType(field, "list"));
  if (value.length > MOST_PLIES) throw new Unreadable((said) => said.tooMany(field, MOST_PLIES));
  return value;
};

const string = (value: unknown, field: string, longest: number): string => {
  if (typeof value !== "string") throw new Unreadable((said) => said.wrongType(field, "text"));
  if (value.length > longest) throw new Unreadable((said) => said.tooLong(field, longest));
  return value;
};

const number = (value: unknown, field: string): number => {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
    throw new Unreadable((said) => said.wrongType(field, "number"));
  return value;
};

const count = (value: unknown, field: string): number => {
  if (!Number.isSafeInteger(value)) throw new Unreadable((said) => said.wrongType(field, "whole"));
  return number(value, field);
};
