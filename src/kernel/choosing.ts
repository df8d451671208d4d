import { hashText32, invariant } from "#base";
import type { Code, Desk, ProgramInitiative, ProgramTransition, ProgramWindow } from "#engine/program";
import { questionKey, seatName } from "#engine/program";
import { register } from "./registers.ts";
import type { Source } from "./source.ts";
import { STOP } from "./stop.ts";
import { integer, type Term } from "./translate.ts";

/**
 * For each window `wN`: whose turn it is there, what they choose by policy (docs of `chooseByPolicy`) and its transition taken;
 * gives the transition's number, or `STOP.stuck` where no one can choose.
 */
export const writeChoosing = (source: Source): string => {
  const { windows } = source.program;
  const counted = desksOf(windows);
  return [
    ...windows.map((window) => `function w${window.index}() { ${writeWindow(source, window, counted)} }`),
    `function choose() { switch (${register("asked")}) { ${windows.map(({ index }) => `case ${index + 1}: return w${index}();`).join(" ")} } return ${STOP.stuck}; }`,
  ].join("\n");
};

/** Every desk of every window: its place is that of its visits in `v`. */
export const desksOf = (windows: readonly ProgramWindow[]): readonly Desk[] => windows.flatMap(({ desks }) => desks);

const writeWindow = (source: Source, window: ProgramWindow, counted: readonly Desk[]): string => {
  if (window.kind !== "together") {
    const [desk] = window.desks;
    invariant(desk !== undefined, "a window has a desk");
    return isSingle(window) ? writeSingle(source, window, desk, counted) : writeSeveral(source, window, desk, counted);
  }
  const isOpen = ({ slot }: Desk): string => `s[${source.memory.sealed + slot}] === 0`;
  const stuck = window.desks.map((desk) => {
    const legal = [
      ...desk.options.map(({ when }) => source.translator.test(when)),
      ...legalInitiatives(source, window, desk),
    ];
    return legal.includes("true") ? "" : `if (${isOpen(desk)} && !(${legal.join(" || ")})) return ${STOP.stuck};`;
  });
  const turns = window.desks.map((desk) => `if (${isOpen(desk)}) { ${writeSingle(source, window, desk, counted)} }`);
  return `${[...stuck, ...turns].join("\n")} return ${STOP.stuck};`;
};

export const isSingle = ({ low, high }: ProgramWindow): boolean => low === 1 && high === 1;

/** One option, or an initiative that competes with them. */
const writeSingle = (source: Source, window: ProgramWindow, desk: Desk, counted: readonly Desk[]): string => {
  const weights = optionWeights(source, window, desk);
  const deskIndex = window.desks.indexOf(desk);
  const takes = desk.options.map((_, option) => transitionOf(source, window, deskIndex, option));
  const competing = competingInitiatives(source, window, desk);
  const all = [...takes, ...competing.map(({ initiative }) => initiativeOf(source, window, initiative))];
  const names = all.map((_, index) => `a${index}`);
  const options = names.slice(0, takes.length);
  const sum = options.join(" + ");
  const certain = weights.some(({ legal, weight }) => legal === "true" && weight.low > 0);
  const fallback = writeFallback(window, weights, sum);
  const total = ["z", ...names.slice(takes.length)].join(" + ");
  const picks = all.map((transition, index) => {
    const take = `t${transition}(); return ${transition};`;
    return index === all.length - 1 ? take : `z -= a${index}; if (z < 0) { ${take} }`;
  });
  const visit = `v[${counted.indexOf(desk)}]++`;
  return [
    ...weights.map(({ legal, weight }, index) => `let a${index} = ${guarded(legal, weight.text)};`),
    `let z = ${sum};`,
    certain ? "" : `if (z === 0) { ${fallback} }`,
    ...competing.map(({ legal, weight }, index) => `const a${takes.length + index} = ${guarded(legal, weight.text)};`),
    all.length === 1
      ? `${visit};`
      : `z = Math.floor(draw(${register("seedLow")}, ${register("seedHigh")}, ${integer(questionOf(source, window, desk))}, ${visit}, 0) * (${total}));`,
    ...picks,
  ].join("\n");
};

/** What is chosen where nothing weighs anything: the first outcome, otherwise anything that is legal. */
const writeFallback = ({ kind }: ProgramWindow, weights: readonly Weighed[], sum: string): string => {
  switch (kind) {
    case "chance":
      return "a0 = 1; z = 1;";
    case "decide":
    case "together": {
      const even = weights.map(({ legal }, index) => `a${index} = ${legal} ? 1 : 0;`).join(" ");
      return `${even} z = ${sum}; if (z === 0) return ${STOP.stuck};`;
    }
  }
};

export const guarded = (legal: string, text: string): string => (legal === "true" ? text : `${legal} ? ${text} : 0`);

/** A number of options between the window's limits; `several` draws them into `o`. */
const writeSeveral = (source: Source, window: ProgramWindow, desk: Desk, counted: readonly Desk[]): string => {
  const weights = optionWeights(source, window, desk);
  const transition = source.program.transitions.find(
    ({ trigger }) => trigger.kind === "several" && trigger.window === window.index,
  );
  const legal = weights.map(({ legal: test }) => `(${test} ? 1 : 0)`).join(" + ");
  const initiatives = ["false", ...legalInitiatives(source, window, desk)].join(" || ");
  return [
    `let z = ${legal};`,
    `if (z === 0 || (z < ${window.low} && !(${initiatives}))) return ${STOP.stuck};`,
    "z = 0;",
    ...weights.map(
      ({ legal: test, weight }, index) => `g[${index}] = ${guarded(test, weight.text)}; z += g[${index}];`,
    ),
    `if (z === 0) { ${weights.map(({ legal: test }, index) => `g[${index}] = ${test} ? 1 : 0;`).join(" ")} }`,
    `z = several(g, o, ${desk.options.length}, ${window.low}, ${window.high}, ${integer(questionOf(source, window, desk))}, v[${counted.indexOf(desk)}]++);`,
    `if (z < ${window.low}) return ${STOP.refused};`,
    `t${transition?.index ?? 0}(); return ${transition?.index ?? 0};`,
  ].join("\n");
};

export type Weighed = { readonly legal: string; readonly weight: Term };

/** By option: whether it can be chosen, and its weight by the seat's policy where that names one. */
export const optionWeights = (source: Source, window: ProgramWindow, desk: Desk): readonly Weighed[] =>
  desk.options.map((option, index) => weighOption(source, window, desk, option, index));

const weighOption = (
  source: Source,
  { kind, index: window }: ProgramWindow,
  desk: Desk,
  { when, weight }: Desk["options"][number],
  option: number,
): Weighed => {
  switch (kind) {
    case "chance":
      return { legal: "true", weight: atLeastZero(source.translator.number(weight)) };
    case "decide":
    case "together":
      return { legal: source.translator.test(when), weight: weigh(source, desk, window, option, weight) };
  }
};

/** The weight of an option, or of an initiative (window -1), under each policy; never negative. */
export const weigh = (source: Source, desk: Desk, window: number, option: number, own: Code): Term => {
  const { program, translator } = source;
  let term = atLeastZero(translator.number(own));
  program.policies.forEach((policy, index) => {
    const named = policy.weights.find(
      (one) => one.window === window && one.seat === desk.seat && one.option === option,
    );
    if (named === undefined) return;
    const other = atLeastZero(translator.number(named.weight));
    term = {
      text: `(y[${desk.seat}] === ${index + 1} ? ${other.text} : ${term.text})`,
      low: Math.min(term.low, other.low),
      high: Math.max(term.high, other.high),
    };
  });
  return term;
};

const atLeastZero = ({ text, low, high }: Term): Term =>
  low >= 0 ? { text, low, high } : { text: `Math.max(0, ${text})`, low: 0, high: Math.max(0, high) };

export const initiativesOf = ({ program }: Source, desk: Desk): readonly ProgramInitiative[] =>
  program.initiatives.filter(({ seat }) => desk.seat >= 0 && seat === desk.seat);

export const legalInitiatives = (source: Source, window: ProgramWindow, desk: Desk): readonly string[] =>
  initiativesOf(source, desk).map((one) => legalInitiative(source, window, one));

export const legalInitiative = (source: Source, window: ProgramWindow, initiative: ProgramInitiative): string => {
  const { memory, translator } = source;
  const condition = translator.test(initiative.when);
  const count = memory.counts[initiative.index] ?? -1;
  const parts = [
    ...(count < 0 ? [] : [`s[${count}] < ${initiative.limit}`]),
    ...(condition === "true" ? [] : [condition]),
    ...inTime(source, window, initiative),
  ];
  return parts.length === 0 ? "true" : `(${parts.join(" && ")})`;
};

/** It is over before the window's deadline, which is at `NEVER` once it has passed. */
const inTime = (
  { program, memory }: Source,
  { deadlineTimer }: ProgramWindow,
  { takesHours }: ProgramInitiative,
): readonly string[] =>
  program.locksLate && takesHours > 0 && deadlineTimer >= 0
    ? [`s[${memory.hour}] + ${takesHours} < s[${memory.slotOf[deadlineTimer]}]`]
    : [];

const competingInitiatives = (
  source: Source,
  window: ProgramWindow,
  desk: Desk,
): readonly (Weighed & { readonly initiative: ProgramInitiative })[] =>
  initiativesOf(source, desk)
    .map((initiative) => ({
      initiative,
      legal: legalInitiative(source, window, initiative),
      weight: weigh(source, desk, -1, initiative.index, initiative.weight),
    }))
    .filter(({ weight }) => weight.high > 0);

export const transitionOf = ({ program }: Source, window: ProgramWindow, desk: number, option: number): number =>
  indexOf(
    program.transitions.find(({ trigger }) =>
      trigger.kind === "seal"
        ? trigger.window === window.index && trigger.desk === desk && trigger.option === option
        : trigger.kind === "option" && trigger.window === window.index && trigger.option === option,
    ),
  );

export const initiativeOf = ({ program }: Source, window: ProgramWindow, { index }: ProgramInitiative): number =>
  indexOf(
    program.transitions.find(
      ({ trigger }) => trigger.kind === "initiative" && trigger.window === window.index && trigger.initiative === index,
    ),
  );

const indexOf = (transition: ProgramTransition | undefined): number => {
  invariant(transition !== undefined, "every choice has its transition");
  return transition.index;
};

/** The key under which luck is asked for: the same number as `luckOf` makes from the window and the seat, as a signed 32-bit integer. */
const questionOf = ({ program }: Source, window: ProgramWindow, desk: Desk): number =>
  hashText32(questionKey({ window: window.path, seat: seatName(program, desk.seat) })) | 0;
