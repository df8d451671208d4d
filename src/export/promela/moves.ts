import { invariant } from "#base";
import { type Act, againIn, type Node, type ProgramEffect, type ProgramTransition } from "#engine/program";
import { domainOf } from "#kernel";
import type { Cells } from "./cells.ts";
import { choose, type Express, integer } from "./express.ts";

/** What the model is written from. */
export type Model = { readonly cells: Cells; readonly express: Express };

/** A selection in a `d_step`: SPIN takes the first branch whose guard holds there. */
export const select = (branches: readonly (readonly [guard: string, statements: string])[]): string =>
  branches.length === 0
    ? "skip;"
    : `if ${branches.map(([guard, statements]) => `:: ${guard} -> ${statements || "skip;"}`).join(" ")} :: else -> skip; fi;`;

/** An act: its groups in order, the effects of each reading the values from before it, then its signals. */
const writeAct = ({ cells, express }: Model, { groups, raise }: Act): string =>
  [
    ...groups.map(({ when, effects }) => {
      const results = effects.map((effect, index) => `h${index} = ${resultOf(cells, express, effect)};`);
      const sets = effects.map(({ variable }, index) => {
        const { low = 0, high = 0 } = cells.program.variables[variable] ?? {};
        const clamped = choose(`h${index} > ${integer(high)}`, integer(high), `h${index}`);
        return `${cells.variable(variable)} = ${choose(`h${index} < ${integer(low)}`, integer(low), clamped)};`;
      });
      const statements = [...results, ...sets].join(" ");
      return when === undefined ? statements : select([[express.test(when), statements]]);
    }),
    ...raise.map((signal) => `queue[tail] = ${signal}; tail = (tail + 1) % SIGNALS; assert(head != tail);`),
  ].join(" ");

/** The value that an effect gives its variable, before it is held within the variable's range. */
const resultOf = (cells: Cells, express: Express, { variable, operation, value }: ProgramEffect): string => {
  switch (operation) {
    case "add":
      return `${cells.variable(variable)} + ${express.number(value)}`;
    case "set":
      return express.number(value);
  }
};

const isNothing = ({ groups, raise }: Act): boolean => groups.length === 0 && raise.length === 0;

const nodeAt = ({ cells }: Model, index: number): Node => {
  const node = cells.program.nodes[index];
  invariant(node !== undefined, "a node's index is in the table");
  return node;
};

/** Entering one node: it is active, its timers start, nothing is sealed in it, its `enter` happens. */
const writeEntry = (model: Model, node: Node): string => {
  const { cells } = model;
  const timers = node.timers.flatMap((timer) => {
    const row = cells.program.timers[timer];
    return row === undefined || row.kind === "aside" ? [] : [`${cells.timer(timer)} = ${row.hours + 1};`];
  });
  const slots = (cells.program.windows[node.window]?.desks ?? []).flatMap(({ slot }) =>
    slot < 0 ? [] : [cells.sealed(slot)],
  );
  const reset = slots.map((slot) => `${slot} = 0;`).join(" ");
  const unseal =
    slots.length === 0
      ? ""
      : node.role === "open"
        ? select([[slots.map((slot) => `${slot} != 0`).join(" && "), reset]])
        : node.role === "state"
          ? reset
          : "";
  return [`${cells.region(node.index)} = ${node.index + 1};`, ...timers, unseal, writeAct(model, node.enter)].join(" ");
};

/** Entering a node and what it starts in. */
export const writeDefaultEntry = (model: Model, index: number): string => {
  const node = nodeAt(model, index);
  const children = node.kind === "parallel" ? node.children : node.kind === "compound" ? [node.start] : [];
  return [writeEntry(model, node), ...children.map((child) => writeDefaultEntry(model, child))].join(" ");
};

/** Entering a target from inside a domain, outermost first, with the other parts of parallel states on the way. */
const writeEntries = (model: Model, domain: number, target: number): string =>
  nodeAt(model, domain)
    .children.map((child) => {
      const isOnTheWay = child <= target && target <= (model.cells.memory.lastOf[child] ?? -1);
      if (!isOnTheWay) return nodeAt(model, domain).kind === "parallel" ? writeDefaultEntry(model, child) : "";
      if (child === target) return writeDefaultEntry(model, child);
      return `${writeEntry(model, nodeAt(model, child))} ${writeEntries(model, child, target)}`;
    })
    .join(" ");

/** Leaving everything active inside a domain, from the last node to the first; node by node only where leaving does something. */
const writeExits = (model: Model, domain: number): string => {
  const { cells } = model;
  const { memory, program } = cells;
  const last = memory.lastOf[domain] ?? domain;
  const inside = program.nodes.filter(({ index }) => index > domain && index <= last);
  const timers = new Set(inside.flatMap((node) => node.timers.map(cells.timer)));
  const stopTimers = [...timers].map((timer) => `${timer} = 0;`);
  const inner = memory.regions.filter(({ root }) => root > domain && root <= last).map(({ root }) => `at_${root} = 0;`);
  const own = `${cells.region(domain)} = ${domain + 1};`;
  if (inside.every(({ exit }) => isNothing(exit))) return [...stopTimers, ...inner, own].join(" ");
  const exits = inside.toReversed().map((node) => {
    const cell = cells.region(node.index);
    const isRoot = memory.regionOf[node.index]?.root === node.index;
    const gone = `${cell} = ${isRoot ? 0 : node.parent + 1};`;
    return select([[cells.isActive(node.index), `${writeAct(model, node.exit)} ${gone}`]]);
  });
  return [...exits, ...stopTimers].join(" ");
};

/** What a transition counts, seals or stops, then the consequences that go with it. */
export const writeDo = (model: Model, { trigger, act, target }: ProgramTransition): string => {
  const { cells } = model;
  const { windows, initiatives } = cells.program;
  const own = writeAct(model, act);
  switch (trigger.kind) {
    case "timer":
      return `${target < 0 ? writeRestart(cells, trigger.timer) : `${cells.timer(trigger.timer)} = 0;`} ${own}`;
    case "seal": {
      const slot = windows[trigger.window]?.desks[trigger.desk]?.slot ?? 0;
      return `${cells.sealed(slot)} = ${trigger.option + 1}; ${own}`;
    }
    case "initiative": {
      const count = cells.count(trigger.initiative);
      const hours = initiatives[trigger.initiative]?.takesHours ?? 0;
      const timer = windows[trigger.window]?.asideTimer ?? -1;
      const aside = hours > 0 && timer >= 0 ? `${cells.timer(timer)} = ${hours + 1};` : "";
      return `${count === undefined ? "" : `${count}++;`} ${aside} ${own}`;
    }
    case "several": {
      const options = windows[trigger.window]?.desks[0]?.options ?? [];
      const chosen = options.map((option, index) =>
        select([[`((chosen >> ${index}) & 1)`, writeAct(model, option.act)]]),
      );
      return `${chosen.join(" ")} ${own}`;
    }
    case "sealed": {
      const desks = (windows[trigger.window]?.desks ?? []).map(({ slot, options }) =>
        select(options.map((option, index) => [`${cells.sealed(slot)} == ${index + 1}`, writeAct(model, option.act)])),
      );
      return `${desks.join(" ")} ${own}`;
    }
    case "always":
    case "signal":
    case "option":
      return own;
  }
};

/** What becomes of a timer that was due, where its node isn't left: it runs again if it is one that ticks. */
export const writeRestart = (cells: Cells, timer: number): string => {
  const row = cells.program.timers[timer];
  const hours = row === undefined ? undefined : againIn(row);
  return `${cells.timer(timer)} = ${hours === undefined ? 0 : hours + 1};`;
};

export const writeLeave = (model: Model, transition: ProgramTransition): string =>
  transition.target < 0 ? "" : writeExits(model, domainOf(model.cells, transition));

export const writeEnter = (model: Model, transition: ProgramTransition): string =>
  transition.target < 0 ? "" : writeEntries(model, domainOf(model.cells, transition), transition.target);

/** A transition taken alone. */
export const writeTake = (model: Model, transition: ProgramTransition): string =>
  [writeLeave(model, transition), writeDo(model, transition), writeEnter(model, transition)]
    .filter((part) => part !== "")
    .join(" ");
