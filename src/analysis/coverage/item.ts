import { authoredState, authoredWindow, CHANCE, type Program, type ProgramWindow } from "#engine";
import type { News } from "#scenario/model";

export type ItemKind = "option" | "outcome" | "initiative" | "state" | "transition" | "text";

/** A part of a scenario that a run may cover. `key` is what `keysOf` and the collector count it under. */
export type Item = {
  readonly kind: ItemKind;
  readonly key: string;
  /** Where it stands: a choice in its written form, a state's path, a path and what makes the transition happen. */
  readonly name: string;
  /** The author's words for it; empty where there are none. */
  readonly title: string;
};

export const stateKey = (node: number): string => `state ${node}`;
export const transitionKey = (transition: number): string => `transition ${transition}`;
export const briefKey = (node: number, index: number): string => `brief ${node} ${index}`;
export const optionKey = (window: string, seat: string, option: string): string => `option ${window}:${seat}=${option}`;
export const initiativeKey = (id: string): string => `initiative ${id}`;

/** Everything that is counted, in file order within each kind. Injects aren't: policies don't choose them. */
export const itemsOf = (program: Program): readonly Item[] => [
  ...program.windows.flatMap((window) => optionItems(program, window)),
  ...program.initiatives.map(
    ({ id, seat, index }): Item => ({
      kind: "initiative",
      key: initiativeKey(id),
      name: `${program.seats[seat]}!${id}`,
      title: program.scenario.initiatives[index]?.title ?? "",
    }),
  ),
  ...stateItems(program),
  ...transitionItems(program),
  ...textItems(program),
];

/** What is chosen at a window of each kind. */
const KIND_OF_CHOICE: Readonly<Record<ProgramWindow["kind"], "option" | "outcome">> = {
  decide: "option",
  together: "option",
  chance: "outcome",
};

const optionItems = (program: Program, window: ProgramWindow): readonly Item[] => {
  const authored = authoredWindow(program, window);
  return window.desks.flatMap((desk, at) => {
    const seat = program.seats[desk.seat] ?? CHANCE;
    const titles =
      authored?.kind === "chance"
        ? authored.outcomes
        : authored?.kind === "decide"
          ? authored.options
          : (authored?.seats[at]?.options ?? []);
    return desk.options.map(
      ({ id }, index): Item => ({
        kind: KIND_OF_CHOICE[window.kind],
        key: optionKey(window.path, seat, id),
        name: `${window.path}${window.kind === "together" ? `:${seat}` : ""}=${id}`,
        title: titles[index]?.title ?? "",
      }),
    );
  });
};

const stateItems = (program: Program): readonly Item[] =>
  program.nodes.flatMap(({ role, index, path, parent }): readonly Item[] =>
    role === "state" && parent >= 0
      ? [{ kind: "state", key: stateKey(index), name: path, title: authoredState(program, path)?.title ?? "" }]
      : [],
  );

/**
 * The author's transitions. Those of options are counted as options. Deadlines aren't counted: at a table time stands still while a
 * window is open, so that hardly one ever passes in a run by policy.
 */
const transitionItems = (program: Program): readonly Item[] => {
  const earlier = new Map<string, number>();
  return program.transitions.flatMap(({ index, source, target, trigger }): readonly Item[] => {
    const why = whyOf(program, trigger, source);
    if (why === undefined) return [];
    const from = `${pathOf(program, source)} ${why}`;
    const count = (earlier.get(from) ?? 0) + 1;
    earlier.set(from, count);
    const to = target < 0 ? "" : ` → ${pathOf(program, target)}`;
    const name = `${from}${count > 1 ? ` (${count})` : ""}${to}`;
    return [
      { kind: "transition", key: transitionKey(index), name, title: firstLine(program.transitions[index]?.news) },
    ];
  });
};

const whyOf = (
  program: Program,
  trigger: Program["transitions"][number]["trigger"],
  source: number,
): string | undefined => {
  switch (trigger.kind) {
    case "always":
      return isSettling(program, source) ? "resolve" : "always";
    case "signal":
      return `on ${program.signals[trigger.signal]}`;
    case "timer": {
      const timer = program.timers[trigger.timer];
      return timer?.kind === "after" || timer?.kind === "every" ? `${timer.kind} ${timer.hours}h` : undefined;
    }
    case "option":
    case "several":
    case "seal":
    case "sealed":
    case "initiative":
      return undefined;
  }
};

const isSettling = ({ nodes }: Program, node: number): boolean => nodes[node]?.role === "settling";

/** The author's path of a node; the engine's own nodes have that of their window. */
const pathOf = ({ nodes }: Program, node: number): string => nodes[node]?.path.replace(/:.*/, "") ?? "";

/** Briefs, each of those that vary by itself. The news of an option, state or transition is shown as often as that is hit. */
const textItems = (program: Program): readonly Item[] =>
  program.nodes.flatMap(({ role, index, path }): readonly Item[] => {
    const briefs = role === "state" ? (authoredState(program, path)?.brief ?? []) : [];
    return briefs.map(({ text }, at) => ({
      kind: "text",
      key: briefKey(index, at),
      name: `${path} brief${briefs.length > 1 ? ` ${at + 1}` : ""}`,
      title: text.trim().split("\n")[0] ?? "",
    }));
  });

/** Of news that varies, the first. */
const firstLine = (news: News | undefined): string => (typeof news === "string" ? news : (news?.[0]?.text ?? ""));
