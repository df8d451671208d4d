/** Numbers below a limit, one after another from a tape: the same tape gives the same numbers, a tape at its end 0. */
export type Dice = ((sides: number) => number) & { readonly taste: Taste };

/** What a scenario is made of. */
export type Taste = {
  readonly seats: readonly ["one", "two", ...string[]];
  /** How deep states lie in states. */
  readonly depth: number;
  readonly numbers: readonly [string, ...string[]];
  readonly ranges: Readonly<Record<"v" | "x", string>>;
  /** One of so many transitions on a signal or a timer raises signals. */
  readonly raisesOneIn: number;
};

const MILD: Taste = {
  seats: ["one", "two"],
  depth: 2,
  numbers: ["v", "w", "x", "3", "-2", "7", "0", "hour", "1000000000"],
  ranges: { v: "0..9", x: "-3..3" },
  raisesOneIn: 3,
};

/** The greatest and the least numbers, as values and as weights, a third seat, one state more deep, and signals that breed signals. */
export const NASTY: Taste = {
  seats: ["one", "two", "three"],
  depth: 3,
  numbers: ["v", "w", "x", "1000000000", "-1000000000", "999999999", "-999999999", "-1", "1", "0", "hour", "65536"],
  ranges: { v: "-1000000000..1000000000", x: "999999990..1000000000" },
  raisesOneIn: 1,
};

export const createDice = (tape: readonly number[], taste: Taste = MILD): Dice => {
  let at = 0;
  return Object.assign((sides: number) => (tape[at++] ?? 0) % sides, { taste });
};

/**
 * A small scenario with as many constructs as the dice give it: nested and parallel states, every kind of window, signals, timers,
 * conditions, initiatives, a policy. Most are valid. After forty hours each one ends.
 */
export const randomScenario = (dice: Dice): string => {
  const { seats, ranges } = dice.taste;
  const charts = Array.from({ length: 1 + dice(3) }, (_, index) => chart(dice, `c${index}`));
  return `threshold: 1
id: random
title: Random
summary: Made by dice.
language: en
clock: { start: 2027-04-02T06:00+09:00 }
seats:
  one: { name: One, role: One, playable: true }
  two: { name: Two, role: Two${maybe(dice, () => `, stances: { m: { name: M, p: "${number(dice, 1)}" }, n: { name: N } }`)} }${seats
    .slice(2)
    .map((id) => `\n  ${id}: { name: ${id}, role: ${id} }`)
    .join("")}
variables:
  v: { name: V, range: ${ranges.v}, start: ${dice(10)} }
  w: { name: W, range: -1000000000..1000000000, start: ${dice(9) - 4} }
  x: { name: X, range: ${ranges.x}, start: ${ranges.x === MILD.ranges.x ? 0 : 999_999_995} }
  e: { name: E, values: [red, green, blue], start: red }
  b: { name: B, start: ${dice(2) === 0} }
curves:
  k: { points: { -5: ${dice(9)}, 0: 3, 4: ${-dice(9)} } }
charts:
${charts.join("\n")}
  horizon:
    start: open
    states:
      open: { after: { 40h: over } }
      over: { ending: { title: Over, kind: mixed, text: Over. } }
initiatives:
  call: { seat: one, title: Call, limit: ${pick(dice, ["1", "2", "none"])}, weight: 1${maybe(dice, () => `, takes: ${1 + dice(5)}h`)}${consequence(dice)}${when(dice)} }
  poke: { seat: two, title: Poke, limit: 2, weight: "${number(dice, 1)}"${consequence(dice)} }
milestones:
  first: { title: First, state: c0.c0s0 }
  risen: { title: Risen, when: "v > ${dice(9)} || x < 0" }
  green: { title: Green, when: "e == 'green' && hour > ${dice(9)}" }
${maybe(dice, () => `injects:\n  jolt: { title: Jolt, daily: "${number(dice, 1)}", limit: ${pick(dice, ["1", "3", "none"])}${consequence(dice)}${when(dice)} }\n`)}policies:
  plan:
    one: { initiatives: { call: ${dice(3)} } }
`;
};

type Names = readonly string[];

const pick = <Item>(dice: Dice, items: readonly [Item, ...Item[]]): Item => items[dice(items.length)] ?? items[0];
const maybe = (dice: Dice, text: () => string): string => (dice(3) === 0 ? text() : "");
const list = <Item>(dice: Dice, most: number, item: (index: number) => Item): readonly Item[] =>
  Array.from({ length: 1 + dice(most) }, (_, index) => item(index));

const chart = (dice: Dice, id: string): string => {
  const names = list(dice, 4, (index) => `${id}s${index}`);
  const states = names.map((name) => `      ${name}: ${state(dice, name, names, 0)}`);
  const over = dice(3) === 0 ? `\n      ${id}end: { ending: { title: End, kind: mixed, text: End. } }` : "";
  const extra = over === "" ? names : [...names, `${id}end`];
  return `  ${id}:\n    start: ${names[0]}\n    states:\n${states.join("\n").replaceAll("%END%", extra.at(-1) ?? "")}${over}`;
};

const state = (dice: Dice, id: string, targets: Names, depth: number): string => {
  const parts = [
    maybe(dice, () => `enter: { ${inner(dice)} }`),
    maybe(dice, () => `exit: { ${inner(dice)} }`),
    maybe(dice, () => `on: { ${list(dice, 2, (index) => `g${index}: ${transitions(dice, targets)}`).join(", ")} }`),
    maybe(
      dice,
      () => `after: { ${1 + dice(6)}h: ${transitions(dice, targets)}, ${7 + dice(9)}h: ${transitions(dice, targets)} }`,
    ),
    maybe(dice, () => `every: { ${2 + dice(5)}h: ${transitions(dice, targets)} }`),
    maybe(
      dice,
      () =>
        `always: [{ when: "${condition(dice, 2)} && v == ${dice(10)}", to: ${target(dice, targets)}${consequence(dice)} }]`,
    ),
    content(dice, id, targets, depth),
  ];
  return `{ ${parts.filter((part) => part !== "").join(", ")} }`;
};

const content = (dice: Dice, id: string, targets: Names, depth: number): string => {
  switch (dice(depth < dice.taste.depth ? 9 : 6)) {
    case 0:
    case 1:
      return decide(dice, targets);
    case 2:
      return several(dice, targets);
    case 3:
      return together(dice, targets);
    case 4:
      return chance(dice, targets);
    case 5:
      return "";
    case 6:
    case 7: {
      const names = list(dice, 3, (index) => `${id}n${index}`);
      return nested(dice, names, [...targets, ...names], depth);
    }
    default: {
      const regions = [0, 1].map((region) => {
        const names = list(dice, 2, (index) => `${id}r${region}n${index}`);
        return `${id}r${region}: { ${nested(dice, names, [...targets, ...names], depth)} }`;
      });
      return `regions: { ${regions.join(", ")} }`;
    }
  }
};

const urgent = (dice: Dice): string => maybe(dice, () => "urgent: true, ");

const nested = (dice: Dice, names: Names, targets: Names, depth: number): string =>
  `start: ${names[0]}, states: { ${names.map((name) => `${name}: ${state(dice, name, targets, depth + 1)}`).join(", ")} }`;

const decide = (dice: Dice, targets: Names): string => {
  const options = list(dice, 3, (index) => {
    const takes = maybe(dice, () => `, takes: ${1 + dice(5)}h`);
    return `o${index}: { title: O, to: ${target(dice, targets)}${takes}${when(dice)}${consequence(dice)}, weight: "${number(dice, 1)}" }`;
  });
  const deadline = maybe(dice, () => `deadline: ${1 + dice(6)}h, otherwise: o0, `);
  return `decide: { seat: ${seat(dice)}, prompt: P, ${urgent(dice)}${deadline}options: { free: { title: F${consequence(dice)} }, ${options.join(", ")} } }`;
};

const several = (dice: Dice, targets: Names): string => {
  const options = ["p", "q", "r"].map((id) => `${id}: { title: O${when(dice)}${consequence(dice)} }`);
  const takes = maybe(dice, () => `takes: ${1 + dice(4)}h, `);
  return `decide: { seat: ${seat(dice)}, prompt: P, ${urgent(dice)}choose: ${1 + dice(2)}..${2 + dice(2)}, ${takes}to: ${target(dice, targets)}, options: { ${options.join(", ")} } }`;
};

const together = (dice: Dice, targets: Names): string => {
  const options = (): string =>
    ["m", "n"].map((id) => `${id}: { title: O${maybe(dice, () => when(dice))}${consequence(dice)} }`).join(", ");
  const first = `{ when: "one == 'm' && two == 'n'"${maybe(dice, () => `, to: ${target(dice, targets)}`)}${consequence(dice)} }`;
  const asked = dice.taste.seats.map((id) => `${id}: { prompt: P, options: { ${options()} } }`);
  return `together: { ${urgent(dice)}${asked.join(", ")}, resolve: [${first}, { to: ${target(dice, targets)} }] }`;
};

const chance = (dice: Dice, targets: Names): string => {
  const outcomes = list(dice, 3, (index) => {
    const takes = maybe(dice, () => `, takes: ${1 + dice(5)}h`);
    return `o${index}: { title: O, p: "${number(dice, 1)}", to: ${target(dice, targets)}${takes}${consequence(dice)} }`;
  });
  return `chance: { ${urgent(dice)}outcomes: { ${outcomes.join(", ")} } }`;
};

const transitions = (dice: Dice, targets: Names): string =>
  `[${list(dice, 2, () => `{ when: "${condition(dice, 1)}"${dice(3) === 0 ? `, do: ${effects(dice)}` : `, to: ${target(dice, targets)}`}${dice(dice.taste.raisesOneIn) === 0 ? `, raise: ${signal(dice)}` : ""} }`).join(", ")}]`;

const target = (dice: Dice, targets: Names): string =>
  dice(6) === 0 ? "%END%" : (targets[dice(targets.length)] ?? "");
const seat = (dice: Dice): string => pick(dice, dice.taste.seats);
const signal = (dice: Dice): string => pick(dice, ["g0", "g1", "[g0, g1]", "g2"]);
const when = (dice: Dice): string => maybe(dice, () => `, when: "${condition(dice, 2)}"`);

const inner = (dice: Dice): string =>
  dice(2) === 0 ? `do: ${effects(dice)}, raise: ${signal(dice)}` : `do: ${effects(dice)}`;

const consequence = (dice: Dice): string => maybe(dice, () => `, ${inner(dice)}`);

const effects = (dice: Dice): string => {
  const one = (): string =>
    pick<() => string>(dice, [
      () => `v: "${pick(dice, ["+", "-", "="])} ${number(dice, 2)}"`,
      () => `w: "${pick(dice, ["+", "-", "="])} ${number(dice, 3)}"`,
      () => `x: "= v - ${number(dice, 1)}", v: "= x + ${number(dice, 1)}"`,
      () => `e: "= ${condition(dice, 1)} ? 'green' : 'blue'"`,
      () => `b: "= ${condition(dice, 2)}"`,
      () => "w: +1",
    ])();
  return dice(2) === 0 ? `{ ${one()} }` : `[{ ${one()} }, { when: "${condition(dice, 2)}", ${one()} }]`;
};

const number = (dice: Dice, depth: number): string => {
  if (depth === 0) return pick(dice, dice.taste.numbers);
  const of = (): string => number(dice, depth - 1);
  return pick<() => string>(dice, [
    () => `(${of()} ${pick(dice, ["+", "-", "*", "/", "%"])} ${of()})`,
    () => `${pick(dice, ["min", "max"])}(${of()}, ${of()})`,
    () => `abs(${of()})`,
    () => `k(${of()})`,
    () => `(${condition(dice, depth - 1)} ? ${of()} : ${of()})`,
    () => `(-${of()})`,
    of,
  ])();
};

const condition = (dice: Dice, depth: number): string => {
  if (depth === 0)
    return pick(dice, ["b", "e == 'red'", "within('c0.c0s0')", "v > 4", "e in ['green', 'blue']", "c0 == 'c0s0'"]);
  const of = (): string => condition(dice, depth - 1);
  return pick<() => string>(dice, [
    () => `(${of()} && ${of()})`,
    () => `(${of()} || ${of()})`,
    () => `!(${of()})`,
    () => `${number(dice, depth - 1)} ${pick(dice, ["<", "<=", ">", ">=", "==", "!="])} ${number(dice, depth - 1)}`,
    of,
  ])();
};
