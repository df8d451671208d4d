import { type Dice, randomScenario } from "../kernel/randomScenario.ts";

const CONDITIONS = [
  "v > 4",
  "v == 0",
  "v < 8",
  "w > 20",
  "w < 0",
  "x != 0",
  "x > 1",
  "b",
  "e == 'red'",
  "e != 'blue' && v > 2",
  "within('c0.c0s0')",
  "c0 != 'c0s0' || b",
  "ending == 'over'",
  "ending != 'over' && !b",
  "abs(w) % 3 == 1",
];

/** A random scenario that promises one thing of each kind; the dice choose what. */
export const randomPromises = (dice: Dice): string => {
  const condition = (): string => CONDITIONS[dice(CONDITIONS.length)] ?? "b";
  const checks = [
    `{ never: "${condition()}" }`,
    `{ always: "${condition()}" }`,
    `{ when: "${condition()}", leads_to: "${condition()}" }`,
    `{ when: "${condition()}", leads_to: "${condition()}" }`,
    `{ before: "${condition()}", first: "${condition()}" }`,
    "{ reaches: [over] }",
  ];
  return `${randomScenario(dice)}checks:\n${checks.map((check) => `  - ${check}\n`).join("")}`;
};
