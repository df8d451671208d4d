import { hashText } from "#base";
import type { Act, Program } from "#engine";

/**
 * A program's rules' hash as Threshold 0.1.0 worked it out: of the tables it had, key by key in its order. What a program has got since
 * isn't in it. Linear in the program.
 */
export const hashRules1 = (program: Program): string =>
  hashText(
    JSON.stringify({
      variables: rows(program.variables, ["id", "kind", "low", "high", "start"]),
      curves: rows(program.curves, ["id", "x", "y"]),
      seats: program.seats,
      signals: program.signals,
      nodes: program.nodes.map(({ enter, exit, ...node }) =>
        pick({ ...node, enter: acts(enter), exit: acts(exit) }, NODE),
      ),
      windows: program.windows.map(({ desks, ...window }) => pick({ ...window, desks: desks.map(desk) }, WINDOW)),
      timers: rows(program.timers, ["index", "node", "kind", "hours"]),
      transitions: program.transitions.map((row) => pick({ ...row, act: acts(row.act) }, TRANSITION)),
      slots: program.slots,
      roots: program.roots,
      initiatives: program.initiatives.map((row) => pick({ ...row, act: acts(row.act) }, INITIATIVE)),
      injects: program.injects.map((row) =>
        pick({ ...row, act: acts(row.act) }, ["index", "id", "when", "act", "limit"]),
      ),
      endings: rows(program.endings, ["node", "id"]),
    }),
  );

const NODE = [
  "index",
  "id",
  "path",
  "role",
  "kind",
  "chart",
  "parent",
  "children",
  "start",
  "enter",
  "exit",
  "ending",
  "timers",
  "window",
] as const;
const WINDOW = [
  "index",
  "kind",
  "path",
  "node",
  "open",
  "low",
  "high",
  "desks",
  "otherwise",
  "deadlineTimer",
  "asideTimer",
] as const;
const TRANSITION = ["index", "source", "trigger", "target", "act", "when"] as const;
const INITIATIVE = ["index", "id", "seat", "when", "weight", "act", "takesHours", "limit"] as const;

type Desk = Program["windows"][number]["desks"][number];

const desk = ({ seat, slot, options }: Desk): object => ({
  seat,
  slot,
  options: options.map((option) =>
    pick({ ...option, act: acts(option.act) }, ["id", "when", "weight", "act", "takesHours"]),
  ),
});

const acts = ({ groups, raise }: Act): object => ({
  groups: groups.map(({ when, effects }) =>
    pick({ when, effects: rows(effects, ["variable", "operation", "value"]) }, ["when", "effects"]),
  ),
  raise,
});

const rows = <Row extends object>(table: readonly Row[], keys: readonly (keyof Row)[]): readonly object[] =>
  table.map((row) => pick(row, keys));

/** The row with these keys alone, in their order. Those that it hasn't got are left out by JSON. */
const pick = <Row extends object>(row: Row, keys: readonly (keyof Row)[]): object =>
  Object.fromEntries(keys.map((key) => [key, row[key]]));
