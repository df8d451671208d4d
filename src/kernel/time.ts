import type { ProgramTransition, ProgramWindow, Timer } from "#engine/program";
import { someCode } from "#engine/program";
import { NEVER } from "./memory.ts";
import { nodeAt, writeRestart } from "./moves.ts";
import { register } from "./registers.ts";
import type { Source } from "./source.ts";

/** `look` finds the ending or the open window, `fN` is what slot N's timer does, `settle` lets time go on until someone is asked. */
export const writeTime = (source: Source): string =>
  [
    writeLook(source),
    ...source.memory.slots.map(({ at, timers, region }) => {
      const rows = timers.flatMap((timer) => source.program.timers[timer] ?? []);
      const [last, ...others] = rows.toReversed();
      if (last === undefined) return "";
      // A jump to the one that runs: tried in turn, a play through many states would cost the square of their number.
      const cases = others.map((timer) => `${casesOf(source, timer)} { ${writeDue(source, timer)} }`);
      return `function f${at}() { switch (s[${region.cell}]) { ${cases.join(" ")} } ${writeDue(source, last)} }`;
    }),
    writeSettle(source),
  ].join("\n");

/** A region's cell while the timer's node is active, by the innermost one. */
const casesOf = ({ memory, program }: Source, { node }: Timer): string =>
  Array.from({ length: (memory.lastOf[node] ?? node) - node + 1 }, (_, inside) => node + inside)
    .filter((inside) => program.nodes[inside]?.kind !== "compound" && memory.regionOf[inside] === memory.regionOf[node])
    .map((inside) => `case ${inside + 1}:`)
    .join(" ");

/** The first of a timer's transitions that is enabled; without one it is forgotten, or ticks on. */
const writeDue = (source: Source, timer: Timer): string => {
  const forget = writeRestart(source, timer);
  const own = source.program.transitions.filter(
    ({ trigger }) => trigger.kind === "timer" && trigger.timer === timer.index,
  );
  return [
    ...own.map((one) => `if (${writeGuard(source, one, timer)}) { t${one.index}(); return; }`),
    `${forget} return;`,
  ].join(" ");
};

/** A deadline means nothing any more once a choice has been made and is under way. */
const writeGuard = (source: Source, { when, source: from }: ProgramTransition, { kind }: Timer): string => {
  const condition = source.translator.test(when);
  if (kind !== "deadline") return condition;
  const waiting = nodeAt(source, from).children.filter((child) => nodeAt(source, child).role === "waiting");
  return [condition, ...waiting.map((child) => `!${source.translator.isActive(child)}`)].join(" && ");
};

/** Gives 1 when the run has ended or a window is open: as the registers `asked` and `ended` say. */
const writeLook = ({ program, memory }: Source): string => {
  const regionsOf = (nodes: readonly number[]): readonly number[] => [
    ...new Set(nodes.flatMap((node) => memory.regionOf[node]?.cell ?? [])),
  ];
  const first = (table: string, nodes: readonly number[]): string =>
    regionsOf(nodes)
      .map((cell) => `${table}[s[${cell}]]`)
      .join(" || ") || "0";
  const endings = first(
    "endings",
    program.endings.map(({ node }) => node),
  );
  const opensOf = (windows: readonly ProgramWindow[]): readonly number[] => windows.map(({ open }) => open);
  const urgent = program.windows.filter(({ isUrgent }) => isUrgent);
  const windows = [
    ...(urgent.length === 0 ? [] : [first("urgent", opensOf(urgent))]),
    first("windows", opensOf(program.windows)),
  ].join(" || ");
  return `function look() {
  const a = ${endings};
  if (a !== 0) { ${register("asked")} = 0; ${register("ended")} = a; return 1; }
  const b = ${windows};
  ${register("asked")} = b;
  return b === 0 ? 0 : 1;
}`;
};

/** Gives 0 when someone is asked, the run has ended or nothing is due, 1 for a loop, 2 where time would go beyond the last hour. */
const writeSettle = ({ program, memory }: Source): string => {
  const { hour, slots } = memory;
  const readsHour = program.transitions.some(
    ({ trigger, when }) =>
      (trigger.kind === "always" || trigger.kind === "sealed") &&
      when !== undefined &&
      someCode(when, ({ op }) => op === "hour"),
  );
  if (slots.length === 0) return "function settle() { look(); return 0; }";
  const earliest =
    slots.length === 1 ? `s[${slots[0]?.at}]` : `Math.min(${slots.map(({ at }) => `s[${at}]`).join(", ")})`;
  const fire = slots.map(({ at }) => `if (s[${at}] <= s[${hour}]) f${at}();`).join(" else ");
  return `function settle() {
  for (;;) {
    if (look() === 1) return 0;
    const a = ${earliest};
    if (a === ${NEVER}) return 0;
    ${register("microsteps")}--;
    if (${register("microsteps")} < 0) return 1;
    if (a > s[${hour}]) {
      if (a > ${program.lastHour}) return 2;
      s[${hour}] = a;
      ${readsHour ? "if (complete() === 1) return 1;" : ""}
      continue;
    }
    ${fire}
    if (complete() === 1) return 1;
  }
}`;
};
