import { compact } from "#base";
import type { Handover, Line, Message, Player, Ply, Run, Variation } from "../run.ts";
import { count, type Fields, list, number, object, oneOf, onlyTrue, optional, string, Unreadable } from "./fields.ts";

const DEEPEST_VARIATION = 32;

/** The run in the fields of a file of version 2. Throws `Unreadable`. */
export const readVersion2 = (fields: Fields): Run => {
  const scenario = object(fields["scenario"], "scenario");
  return compact({
    format: "threshold-run" as const,
    version: 2 as const,
    threshold: string(fields["threshold"], "threshold", 100),
    scenario: {
      id: string(scenario["id"], "scenario.id", 100),
      title: string(scenario["title"], "scenario.title", 500),
      hash: string(scenario["hash"], "scenario.hash", 64),
    },
    seed: count(fields["seed"], "seed"),
    seats: toSeats(fields["seats"]),
    start: string(fields["start"], "start", 64),
    ending: optional(fields["ending"], (value) => string(value, "ending", 100)),
    endHour: optional(fields["endHour"], (value) => count(value, "endHour")),
    player: optional(fields["player"], (value) => string(value, "player", 200)),
    messages: list(fields["messages"] ?? [], "messages").map(toMessage),
    bundle: fields["bundle"],
    ...toLine(fields, "", 0),
  });
};

const toSeats = (value: unknown): Run["seats"] =>
  Object.fromEntries(
    Object.entries(object(value, "seats"))
      .filter(([seat]) => /^[a-z][a-z0-9_]*$/.test(seat))
      .map(([seat, player]) => [seat, toPlayer(player, `seats.${seat}`)]),
  );

const toPlayer = (value: unknown, where: string): Player => {
  const { by, policy } = object(value, where);
  if (by === "person" || by === "white_cell") return { by };
  if (by === "policy") return policy === undefined ? { by } : { by, policy: string(policy, "policy", 100) };
  throw new Unreadable((said) => said.player);
};

const toLine = (fields: Fields, where: string, depth: number): Line => {
  if (depth > DEEPEST_VARIATION) throw new Unreadable((said) => said.tooDeep(DEEPEST_VARIATION));
  const each = <Item>(key: string, read: (value: unknown, where: string) => Item): readonly Item[] =>
    list(fields[key] ?? [], `${where}${key}`).map((value, index) => read(value, `${where}${key}[${index}]`));
  list(fields["plies"], `${where}plies`);
  return {
    plies: each("plies", toPly),
    handovers: each("handovers", toHandover),
    variations: each("variations", (value, inner): Variation => {
      const variation = object(value, `${inner}.`);
      return { at: count(variation["at"], `${inner}.at`), ...toLine(variation, `${inner}.`, depth + 1) };
    }),
  };
};

const toHandover = (value: unknown, where: string): Handover => {
  const { at, seat, to } = object(value, where);
  return { at: count(at, `${where}.at`), seat: string(seat, `${where}.seat`, 100), to: toPlayer(to, `${where}.to`) };
};

const MAKERS = ["person", "policy", "chance", "white_cell"] as const;

const toPly = (value: unknown, where: string): Ply => {
  const fields = object(value, where);
  return compact({
    choice: string(fields["choice"], `${where}.choice`, 2_000),
    by: oneOf(fields["by"], `${where}.by`, MAKERS),
    overrules: optional(fields["overrules"], (one) => onlyTrue(one, `${where}.overrules`)),
    window: string(fields["window"], `${where}.window`, 500),
    hour: count(fields["hour"], `${where}.hour`),
    hash: string(fields["hash"], `${where}.hash`, 64),
    thinkSeconds: optional(fields["thinkSeconds"], (one) => number(one, `${where}.thinkSeconds`)),
    rationale: optional(fields["rationale"], (one) => string(one, `${where}.rationale`, 5_000)),
    forecast: optional(fields["forecast"], (one) => toForecast(one, `${where}.forecast`)),
    byClock: optional(fields["byClock"], (one) => onlyTrue(one, `${where}.byClock`)),
  });
};

const toForecast = (value: unknown, where: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(object(value, where))
      .filter(([ending]) => /^[a-z][a-z0-9_]*$/.test(ending))
      .map(([ending, likely]) => [ending, number(likely, `${where}.${ending}`)]),
  );

const toMessage = (value: unknown, index: number): Message => {
  const where = `messages[${index}]`;
  const fields = object(value, where);
  return compact({
    at: count(fields["at"], `${where}.at`),
    from: string(fields["from"], `${where}.from`, 100),
    to: optional(fields["to"], (to) =>
      list(to, `${where}.to`).map((seat, place) => string(seat, `${where}.to[${place}]`, 100)),
    ),
    text: string(fields["text"], `${where}.text`, 5_000),
  });
};
