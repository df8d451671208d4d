import { type Interval, invariant } from "#base";
import {
  type Act,
  againIn,
  codesOfAct,
  type Node,
  type Program,
  type ProgramEffect,
  rangeOfResult,
  someCode,
  type Timer,
} from "#engine/program";
import { writeEntryNews } from "./claiming.ts";
import { NEVER } from "./memory.ts";
import { writeEntryReached } from "./reaching.ts";
import { register } from "./registers.ts";
import type { Body, Source } from "./source.ts";
import { integer, type Translator } from "./translate.ts";

export const createBody = (): Body => {
  const lines: string[] = [];
  const cells = new Map<number, number>();
  const settleCells = (): void => {
    for (const [cell, value] of cells) lines.push(`s[${cell}] = ${value};`);
    cells.clear();
  };
  return {
    say: (statement) => lines.push(statement),
    setCell: (cell, value) => cells.set(cell, value),
    settleCells,
    text: () => {
      settleCells();
      return lines.join("\n");
    },
  };
};

/** An act: its groups in order, the effects of each reading the values from before it, then its signals. */
export const writeAct = ({ program, translator }: Source, body: Body, act: Act): void => {
  if (codesOfAct(act).some((code) => someCode(code, ({ op }) => op === "active"))) body.settleCells();
  for (const { when, effects } of act.groups) {
    const results = effects.map((effect) => ({
      variable: effect.variable,
      text: resultOf(program, translator, effect),
    }));
    const [only] = results;
    const statements =
      results.length === 1 && only !== undefined
        ? `s[${only.variable}] = ${only.text};`
        : `{ ${results.map(({ text }, index) => `const e${index} = ${text};`).join(" ")} ${results
            .map(({ variable }, index) => `s[${variable}] = e${index};`)
            .join(" ")} }`;
    body.say(when === undefined ? statements : `if (${translator.test(when)}) { ${statements} }`);
  }
  for (const signal of act.raise) body.say(`q[${register("raised")}++] = ${signal};`);
};

/** The value that an effect gives its variable, held within the variable's range where it can lie beyond. */
const resultOf = (program: Program, translator: Translator, effect: ProgramEffect): string => {
  const range = program.variables[effect.variable];
  invariant(range !== undefined, "an effect names a variable");
  return clamp(unheld(effect, translator), rangeOfResult(program, effect, translator.ranges), range);
};

const unheld = ({ variable, operation, value }: ProgramEffect, { number }: Translator): string => {
  switch (operation) {
    case "add":
      return `s[${variable}] + ${number(value).text}`;
    case "set":
      return number(value).text;
  }
};

const clamp = (text: string, { low, high }: Interval, range: Interval): string => {
  const below = high > range.high ? `Math.min(${integer(range.high)}, ${text})` : text;
  return low < range.low ? `Math.max(${integer(range.low)}, ${below})` : below;
};

/** Entering one node: it is active, its timers start, nothing is sealed in it, its `enter` happens. */
const writeEntry = (source: Source, body: Body, node: Node): void => {
  const { program, memory } = source;
  const region = memory.regionOf[node.index];
  invariant(region !== undefined, "every node stands in a region");
  body.setCell(region.cell, node.index + 1);
  if (source.isWatched) body.say(`entered[${node.index}] = 1;`);
  for (const timer of node.timers) {
    const { kind, hours } = program.timers[timer] ?? { kind: "aside", hours: 0 };
    if (kind !== "aside") body.say(`s[${memory.slotOf[timer]}] = s[${memory.hour}] + ${hours};`);
  }
  const cells = (program.windows[node.window]?.desks ?? []).flatMap(({ slot }) =>
    slot < 0 ? [] : [memory.sealed + slot],
  );
  if (cells.length > 0) {
    const reset = cells.map((cell) => `s[${cell}] = 0;`).join(" ");
    const settled = cells.map((cell) => `s[${cell}] !== 0`).join(" && ");
    body.say(resets[node.role] === "whenSettled" ? `if (${settled}) { ${reset} }` : reset);
  }
  writeAct(source, body, node.enter);
  writeEntryNews(source, body, node.index);
  writeEntryReached(source, body, node.index);
};

/** When entering a state of a window opens what was sealed there. */
const resets: Readonly<Record<Node["role"], "always" | "whenSettled">> = {
  state: "always",
  open: "whenSettled",
  aside: "always",
  waiting: "always",
  settling: "always",
};

/** What becomes of a timer that was due, where its node isn't left: it runs again if it is one that ticks. */
export const writeRestart = ({ memory }: Source, timer: Timer): string => {
  const hours = againIn(timer);
  return `s[${memory.slotOf[timer.index]}] = ${hours === undefined ? NEVER : `s[${memory.hour}] + ${hours}`};`;
};

/** Entering a node and what it starts in. */
export const writeDefaultEntry = (source: Source, body: Body, index: number): void => {
  const node = nodeAt(source, index);
  writeEntry(source, body, node);
  const children = node.kind === "parallel" ? node.children : node.kind === "compound" ? [node.start] : [];
  for (const child of children) writeDefaultEntry(source, body, child);
};

/** Entering a target from inside a domain, outermost first, with the other parts of parallel states on the way. */
export const writeEntries = (source: Source, body: Body, domain: number, target: number): void => {
  const towards = (index: number): void => {
    if (index === target) writeDefaultEntry(source, body, index);
    else {
      writeEntry(source, body, nodeAt(source, index));
      within(nodeAt(source, index));
    }
  };
  const within = (node: Node): void => {
    for (const child of node.children)
      if (child <= target && target <= (source.memory.lastOf[child] ?? -1)) towards(child);
      else if (node.kind === "parallel") writeDefaultEntry(source, body, child);
  };
  within(nodeAt(source, domain));
};

/** Leaving everything active inside a domain, innermost first, from the last region to the first. */
export const writeExits = (source: Source, body: Body, domain: number, from: number): void => {
  const { memory } = source;
  const below = (node: Node): void => {
    for (const child of node.children.toReversed()) {
      const isOnTheWay = child <= from && from <= (memory.lastOf[child] ?? -1);
      if (isOnTheWay && child !== from) {
        below(nodeAt(source, child));
        writeExit(source, body, nodeAt(source, child));
      } else if (isOnTheWay || node.kind === "parallel") leaveWhole(source, body, child);
    }
  };
  if (domain !== from) {
    below(nodeAt(source, domain));
    return;
  }
  // A window's state: only one of the engine's own states is inside, and leaving it stops its timers and no more.
  for (const child of nodeAt(source, domain).children) resetSlots(source, body, child);
  const region = source.memory.regionOf[domain];
  if (region !== undefined) body.setCell(region.cell, domain + 1);
};

const writeExit = (source: Source, body: Body, node: Node): void => {
  const { memory } = source;
  writeAct(source, body, node.exit);
  for (const timer of node.timers) body.say(`s[${memory.slotOf[timer]}] = ${NEVER};`);
  const region = memory.regionOf[node.index];
  if (region !== undefined) body.setCell(region.cell, region.root === node.index ? 0 : node.parent + 1);
};

/** An active node with whatever is active in it; a function of its own where what happens depends on that. */
const leaveWhole = (source: Source, body: Body, index: number): void => {
  const node = nodeAt(source, index);
  if (node.children.length === 0) {
    writeExit(source, body, node);
    return;
  }
  if (hasExits(source, index)) {
    body.settleCells();
    body.say(`l${index}();`);
    return;
  }
  resetSlots(source, body, index);
  for (const region of source.memory.regions)
    if (region.root > index && region.root <= (source.memory.lastOf[index] ?? -1)) body.setCell(region.cell, 0);
  const region = source.memory.regionOf[index];
  if (region !== undefined) body.setCell(region.cell, region.root === index ? 0 : node.parent + 1);
};

const resetSlots = ({ program, memory }: Source, body: Body, index: number): void => {
  const inside = program.timers.filter(({ node }) => index <= node && node <= (memory.lastOf[index] ?? -1));
  for (const slot of new Set(inside.map((timer) => memory.slotOf[timer.index]))) body.say(`s[${slot}] = ${NEVER};`);
};

const hasExits = ({ program, memory }: Source, index: number): boolean =>
  program.nodes.some(
    (node) => index <= node.index && node.index <= (memory.lastOf[index] ?? -1) && !isNothing(node.exit),
  );

const isNothing = ({ groups, raise }: Act): boolean => groups.length === 0 && raise.length === 0;

/** The functions that leave a compound or parallel node whatever is active in it. */
export const writeLeaving = (source: Source): string =>
  source.program.nodes
    .filter(({ index, children }) => children.length > 0 && hasExits(source, index))
    .map((node) => {
      const body = createBody();
      const region = source.memory.regionOf[node.index];
      if (node.kind === "parallel") for (const child of node.children.toReversed()) leaveWhole(source, body, child);
      else {
        const cases = node.children.map((child) => {
          const inner = createBody();
          leaveWhole(source, inner, child);
          return `if (s[${region?.cell}] >= ${child + 1} && s[${region?.cell}] <= ${(source.memory.lastOf[child] ?? child) + 1}) { ${inner.text()} }`;
        });
        body.say(cases.join(" else "));
      }
      writeExit(source, body, node);
      return `function l${node.index}() { ${body.text()} }`;
    })
    .join("\n");

export const nodeAt = ({ program }: Source, index: number): Node => {
  const node = program.nodes[index];
  invariant(node !== undefined, "a node's index is in the table");
  return node;
};
