import { hashText32 } from "#base";
import type { Scenario } from "#scenario/model";
import { WHITE_CELL } from "../choice/choice.ts";
import type { Marks, Node, Program } from "./program.ts";

type Tables = Pick<
  Program,
  "seats" | "variables" | "nodes" | "roots" | "windows" | "timers" | "initiatives" | "injects"
>;

/** The marks of a program's tables. Linear in them, and a sort. */
export const markAll = (scenario: Scenario, tables: Tables): Marks => {
  const { nodes } = tables;
  return {
    variables: byName(scenario.variables, ({ id }) => id).map(([id, { kind, ...one }, variable]) => ({
      variable,
      mark: hashText32(id),
      ...(kind === "enum" && "values" in one ? { values: one.values.map(hashText32) } : {}),
    })),
    nodes: byName(nodes, ({ path }) => path)
      .filter(([, { role }]) => role !== "open")
      .map(([path, { chart }, node]) => ({ node, chart, mark: hashText32(path) })),
    atStart: startOf(tables),
    timers: byName(tables.timers, (timer) => nameTimer(tables, timer)).map(([name, , timer]) => ({
      timer,
      mark: hashText32(name),
    })),
    slots: markSlots(tables),
    taken: byName(nameTaken(tables), (name) => name).map(([name, , index]) => ({ index, mark: hashText32(name) })),
  };
};

/** Each item with its name and its index, by the names' UTF-16 units. */
const byName = <Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly (readonly [string, Item, number])[] =>
  items
    .map((item, index) => [nameOf(item), item, index] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));

/** A state's timers of one kind are distinguished by their hours: two that run equally long end in file order. */
const nameTimer = ({ nodes }: Tables, { node, kind, hours }: Program["timers"][number]): string =>
  `${nodes[node]?.path}:${kind}${kind === "after" || kind === "every" ? `:${hours}` : ""}`;

const nameTaken = ({ seats, initiatives, injects }: Tables): readonly string[] => [
  ...initiatives.map(({ seat, id }) => `${seats[seat]}!${id}`),
  ...injects.map(({ id }) => `${WHITE_CELL}!${id}`),
];

const startOf = ({ nodes, roots }: Tables): readonly number[] => {
  const active = nodes.map(() => 0);
  const enter = (index: number): void => {
    const node = nodes[index];
    if (node === undefined) return;
    active[index] = 1;
    for (const child of startsIn(node)) enter(child);
  };
  for (const root of roots) enter(root);
  return active;
};

const startsIn = ({ kind, children, start }: Node): readonly number[] =>
  kind === "parallel" ? children : kind === "compound" ? [start] : [];

const markSlots = ({ seats, windows }: Tables): Marks["slots"] =>
  byName(
    windows.flatMap(({ path, desks }) => desks.filter(({ slot }) => slot >= 0).map((desk) => ({ path, ...desk }))),
    ({ path, seat }) => `${path}:${seats[seat]}`,
  ).map(([name, { slot, options }]) => ({
    slot,
    mark: hashText32(name),
    options: options.map(({ id }) => hashText32(id)),
  }));
