import { compact } from "#base";
import {
  count,
  type Fields,
  list,
  number,
  object,
  oneOf,
  onlyTrue,
  optional,
  string,
  Unreadable,
} from "../file/fields.ts";
import type { Line, Player, Ply, Run, Variation } from "../run.ts";
import { VERSION_1 } from "./hashAs.ts";
import { rulesOfVersion1 } from "./rulesOfVersion1.ts";

const DEEPEST_VARIATION = 32;

/** The run in the fields of a file of version 1, which Threshold 0.1.0 wrote. Throws `Unreadable`. */
export const readVersion1 = (fields: Fields): Run => {
  const scenario = object(fields["scenario"], "scenario");
  return compact({
    format: "threshold-run" as const,
    version: 2 as const,
    threshold: "0.1.0",
    scenario: {
      id: string(scenario["id"], "scenario.id", 100),
      title: string(scenario["title"], "scenario.title", 500),
      hash: rulesOfVersion1(string(scenario["hash"], "scenario.hash", 64)),
    },
    seed: count(fields["seed"], "seed"),
    seats: toSeats(fields["seats"]),
    start: `${VERSION_1}${string(fields["start"], "start", 64)}`,
    ending: optional(fields["ending"], (value) => string(value, "ending", 100)),
    messages: [],
    ...toLine(fields, "", 0),
  });
};

const toSeats = (value: unknown): Run["seats"] =>
  Object.fromEntries(
    Object.entries(object(value, "seats"))
      .filter(([seat]) => /^[a-z][a-z0-9_]*$/.test(seat))
      .map(([seat, player]) => [seat, toPlayer(object(player, `seats.${seat}`))]),
  );

const toPlayer = ({ by, policy }: Fields): Player => {
  if (by === "person") return { by };
  if (by === "policy") return policy === undefined ? { by } : { by, policy: string(policy, "policy", 100) };
  throw new Unreadable((said) => said.player);
};

const toLine = (fields: Fields, where: string, depth: number): Line => {
  if (depth > DEEPEST_VARIATION) throw new Unreadable((said) => said.tooDeep(DEEPEST_VARIATION));
  const plies = list(fields["plies"], `${where}plies`).map((ply, index) => toPly(ply, `${where}plies[${index}]`));
  const variations = list(fields["variations"] ?? [], `${where}variations`).map((one, index): Variation => {
    const inner = `${where}variations[${index}].`;
    const variation = object(one, inner);
    return { at: count(variation["at"], `${inner}at`), ...toLine(variation, inner, depth + 1) };
  });
  return { plies, handovers: [], variations };
};

const MAKERS = ["person", "policy", "chance", "white_cell"] as const;

const toPly = (value: unknown, where: string): Ply => {
  const fields = object(value, where);
  return compact({
    choice: string(fields["choice"], `${where}.choice`, 2_000),
    by: oneOf(fields["by"], `${where}.by`, MAKERS),
    window: string(fields["window"], `${where}.window`, 500),
    hour: count(fields["hour"], `${where}.hour`),
    hash: `${VERSION_1}${string(fields["hash"], `${where}.hash`, 64)}`,
    thinkSeconds: optional(fields["thinkSeconds"], (one) => number(one, `${where}.thinkSeconds`)),
    rationale: optional(fields["rationale"], (one) => string(one, `${where}.rationale`, 5_000)),
    byClock: optional(fields["byClock"], (one) => onlyTrue(one, `${where}.byClock`)),
  });
};
