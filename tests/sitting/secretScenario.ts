import type { Numbers } from "./numbers.ts";

/** A scenario full of secrets, each a word that stands nowhere else, and who may never learn of it. */
export type SecretScenario = {
  readonly text: string;
  readonly secrets: readonly { readonly word: string; readonly hiddenFrom: readonly string[] }[];
};

const SEATS = ["one", "two", "three"] as const;

/** Councils that some seats know of, with values, prompts and options of their own, beside meetings of all in the open. */
export const secretScenario = (numbers: Numbers): SecretScenario => {
  const secrets: { readonly word: string; readonly hiddenFrom: readonly string[] }[] = [];
  let next = 10_000_019 + numbers(1_000) * 89_989;
  const secret = (knowers: readonly string[]): string => {
    next += 10_007 + numbers(9_000);
    const word = String(next);
    secrets.push({ word, hiddenFrom: SEATS.filter((seat) => !knowers.includes(seat)) });
    return word;
  };
  const first = knowersOf(numbers);
  const councils = [first, knowersOf(numbers), knowersOf(numbers)].map((knowers, index) =>
    council(index, knowers, secret),
  );
  const text = `threshold: 1
id: secrets
title: Secrets
summary: Made by numbers.
language: en
clock: { start: 2027-04-02T06:00+09:00 }
seats:
${SEATS.map((seat) => `  ${seat}: { name: ${seat}, role: Leader, playable: true }`).join("\n")}
variables:
${councils.map(({ variable }) => variable).join("\n")}
charts:
${councils.map(({ chart }) => chart).join("\n")}
  main:
    start: meet
    states:
      meet:
        after: { 20h: over }
        together:
          prompt: All meet.
${SEATS.map((seat) => `          ${seat}: { prompt: What?, options: { yes: { title: Yes }, no: { title: No } } }`).join("\n")}
          resolve: [{ to: rest }]
      rest: { after: { 3h: again } }
      again: { decide: { seat: ${SEATS[numbers(3)]}, prompt: Once more?, options: { on: { title: On, to: meet }, off: { title: Off, to: over } } } }
      over: { ending: { title: Over, kind: mixed, text: Over. } }
injects:
  leak: { title: A leak, do: { v0: "= ${secret(first)}" }, limit: 2 }
`;
  return { text, secrets };
};

const knowersOf = (numbers: Numbers): readonly string[] => {
  const left = SEATS[numbers(3)];
  const knowers = SEATS.filter((seat) => seat !== left);
  return numbers(2) === 0 ? knowers : knowers.slice(0, 1);
};

const council = (index: number, knowers: readonly string[], secret: (knowers: readonly string[]) => string) => {
  const [seat = ""] = knowers;
  const word = (): string => secret(knowers);
  const seenBy = `seen_by: [${knowers.join(", ")}]`;
  return {
    variable: `  v${index}: { name: V${word()}, range: 0..100000000, start: ${word()}, ${seenBy} }`,
    chart: `  c${index}:
    name: C${word()}
    show: stepper
    ${seenBy}
    start: quiet
    states:
      quiet: { title: Q${word()}, brief: "B${word()} {v${index}}", after: { ${index + 1}h: asked } }
      asked:
        title: A${word()}
        news: N${word()}
        decide:
          seat: ${seat}
          prompt: "P${word()} {v${index}}"
          options:
            left: { title: L${word()}, news: M${word()}, do: { v${index}: "= ${word()}" }, to: quiet }
            right: { title: R${word()}, for: F${word()}, when: "v${index} < ${word()}", to: quiet }`,
  };
};
