import type { ProgramTransition } from "#engine/program";
import { writeTelling } from "./claiming.ts";
import type { Region } from "./memory.ts";
import { nodeAt } from "./moves.ts";
import { register } from "./registers.ts";
import type { Source } from "./source.ts";

/** `always` and `hear` put the transitions that are enabled into `p`, `complete` takes them until there are none and no signals. */
export const writeSelection = (source: Source): string => {
  const { transitions, signals } = source.program;
  const eventless = transitions.filter(({ trigger }) => trigger.kind === "always" || trigger.kind === "sealed");
  const heard = signals.map((_, signal) =>
    transitions.filter(({ trigger }) => trigger.kind === "signal" && trigger.signal === signal),
  );
  return [
    `function always() { let n = 0; ${writeEventless(source, eventless)} return n; }`,
    `function hear(a) { switch (a) { ${heard
      .map((listening, signal) => (listening.length === 0 ? "" : `case ${signal}: return h${signal}();`))
      .join(" ")} } return 0; }`,
    ...heard.map((listening, signal) =>
      listening.length === 0 ? "" : `function h${signal}() { let n = 0; ${writeHearing(source, listening)} return n; }`,
    ),
    writePerform(source),
    COMPLETE,
  ].join("\n");
};

/** After an event's microstep: eventless transitions first, then the oldest signal, until there is neither. Gives 1 for a loop. */
const COMPLETE = `
function complete() {
  let n = 1;
  for (;;) {
    if (n > 0) n = always();
    if (n === 0) {
      if (${register("heard")} === ${register("raised")}) { ${register("heard")} = 0; ${register("raised")} = 0; return 0; }
      n = hear(q[${register("heard")}++]);
    }
    ${register("microsteps")}--;
    if (${register("microsteps")} < 0) return 1;
    if (n > 0) perform(n);
  }
}
`;

/** Transitions of one microstep: all leave, from the last to the first, then act as they were found, then enter in file order. */
const writePerform = (source: Source): string => {
  const { program } = source;
  const hasParts = program.nodes.some(({ kind }) => kind === "parallel");
  return `
function perform(a) {
  if (a === 1) { take(p[0]); return; }
  ${hasParts ? "a = prune(p, a); if (a === 1) { take(p[0]); return; }" : ""}
  order(p, a);
  for (let b = a - 1; b >= 0; b--) leave(p[b + a]);
  for (let b = 0; b < a; b++) act(p[b]);
  for (let b = 0; b < a; b++) enter(p[b + a]);
  ${writeTelling(source)}
}
`;
};

/** From each innermost node outward, the first eventless transition whose condition holds; one that two nodes find counts once. */
const writeEventless = (source: Source, eventless: readonly ProgramTransition[]): string =>
  source.memory.regions.map((region) => writeSwitch(region, eventlessCases(source, region, eventless))).join("\n");

const eventlessCases = (
  source: Source,
  region: Region,
  eventless: readonly ProgramTransition[],
): readonly (readonly [number, string])[] =>
  nodesIn(source, region)
    .filter((index) => nodeAt(source, index).kind === "atomic")
    .map((leaf) => {
      const chain = upFrom(source, leaf, -1).flatMap((node) => eventless.filter((one) => one.source === node));
      const [shared, own] = [chain.filter(isAbove(region)), chain.filter((one) => !isAbove(region)(one))];
      return [leaf, writeFirst(source, [...own, ...shared], isAbove(region))] as const;
    });

/** Whether a transition belongs to a node around the region, which other regions may find too. */
const isAbove =
  ({ root }: Region) =>
  ({ source }: ProgramTransition): boolean =>
    source < root;

/** In each chart the innermost node that has an enabled transition; a parallel node's own only when its regions have none. */
const writeHearing = (source: Source, listening: readonly ProgramTransition[]): string =>
  source.program.roots
    .map((root) => source.memory.regions.find((region) => region.root === root))
    .map((region) => (region === undefined ? "" : writeRegion(source, region, listening)))
    .join("\n");

const writeRegion = (source: Source, region: Region, listening: readonly ProgramTransition[]): string => {
  const cases = nodesIn(source, region)
    .filter((index) => nodeAt(source, index).kind !== "compound")
    .map((index) => {
      const own = upFrom(source, index, region.root).flatMap((node) => listening.filter((one) => one.source === node));
      const first = writeFirst(source, own, () => false);
      const node = nodeAt(source, index);
      if (node.kind === "atomic") return [index, first] as const;
      const inner = node.children
        .map((child) => source.memory.regions.find(({ root }) => root === child))
        .map((one) => (one === undefined ? "" : writeRegion(source, one, listening)))
        .join("");
      if (inner === "") return [index, first] as const;
      const name = `b${index}`;
      return [index, `const ${name} = n; ${inner} ${first === "" ? "" : `if (n === ${name}) { ${first} }`}`] as const;
    });
  return writeSwitch(region, cases);
};

/** Nodes with the same statements share a case. */
const writeSwitch = (region: Region, cases: readonly (readonly [number, string])[]): string => {
  const byText = new Map<string, number[]>();
  for (const [node, text] of cases) if (text !== "") byText.set(text, [...(byText.get(text) ?? []), node]);
  if (byText.size === 0) return "";
  const written = [...byText].map(
    ([text, nodes]) => `${nodes.map((node) => `case ${node + 1}:`).join(" ")} { ${text} break; }`,
  );
  return `switch (s[${region.cell}]) { ${written.join("\n")} }`;
};

/**
 * The first of several transitions whose condition holds goes into `p`, as the last thing in a case of a switch. One statement each: a chain of
 * `else if` is nested as deeply as it is long, and a parser's stack ends.
 */
const writeFirst = (
  source: Source,
  transitions: readonly ProgramTransition[],
  mayBeThere: (transition: ProgramTransition) => boolean,
): string =>
  transitions
    .map((one) => {
      const add = mayBeThere(one) ? `n = add(n, ${one.index});` : `p[n++] = ${one.index};`;
      return `if (${writeGuard(source, one)}) { ${add} break; }`;
    })
    .join(" ");

const writeGuard = ({ program, memory, translator }: Source, { when, trigger }: ProgramTransition): string => {
  const condition = translator.test(when);
  if (trigger.kind !== "sealed") return condition;
  const slots = program.windows[trigger.window]?.desks.map(({ slot }) => `s[${memory.sealed + slot}] !== 0`) ?? [];
  return [condition, ...slots].join(" && ");
};

const nodesIn = ({ program, memory }: Source, region: Region): readonly number[] =>
  program.nodes.filter(({ index }) => memory.regionOf[index] === region).map(({ index }) => index);

const upFrom = (source: Source, from: number, to: number): readonly number[] => {
  const path: number[] = [];
  for (let index = from; index >= 0; index = nodeAt(source, index).parent) {
    path.push(index);
    if (index === to) break;
  }
  return path;
};

/** `add` puts an eventless transition of an outer node into `p` unless it is there. */
export const ADD = `
function add(a, b) {
  for (let c = 0; c < a; c++) if (p[c] === b) return a;
  p[a] = b;
  return a + 1;
}
`;
