import type { Numbers } from "./numbers.ts";

/** A scenario full of secrets, each a word that stands nowhere else, and who may never learn of it. */
export type SecretScenario = {
  readonly text: string;
  readonly secrets: readonly { readonly word: string; readonly hiddenFrom: readonly string[] }[];
};

const SEATS = ["one", "two", "three"] as const;

/**
 * Councils that some seats know of, with values, prompts and options of their own, beside meetings of all in the open, where texts, options, draws, states and
 * things on the map are for some.
 */
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
  const asked = SEATS[numbers(3)] ?? "one";
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
      rest: { after: { 3h: shadow } }
      shadow:
${shadow(first, secret)}
        after: { 1h: draw }
      draw:
        brief: [${toEach(secret)}]
        chance:
          outcomes:
            seen: { title: Seen, p: 1, to: again }
            unseen: { title: O${secret(first)}, ${seenBy(first)}, p: 2, to: again }
            told: { title: Told, p: 1, to: again, news: [${toEach(secret)}] }
      again:
        news: [${toEach(secret)}]
        decide:
          seat: ${asked}
          prompt: Once more?
          options:
            on: { title: T${secret([asked])}, to: meet }
            once: { title: T${secret([asked])}, ${seenBy(first)}, news: G${secret([asked, ...first])}, to: meet }
            each: { title: T${secret([asked])}, news: [${toEach(secret)}], to: meet }
            off: { title: Off, to: over }
      over: { ending: { title: Over, kind: mixed, text: Over. } }
map:
  view: { west: 0, south: 0, east: 10, north: 10 }
  places: { p: { name: X${secret(first)}, kind: city, at: [1, 1], ${seenBy(first)} } }
  units: { u: { name: X${secret(first)}, symbol: "10033000001202000000", at: [1, 1], ${seenBy(first)} } }
  zones: { z: { name: X${secret(first)}, kind: area, shown: true, circle: { at: [1, 1], radius: 5km }, note: X${secret(first)}, ${seenBy(first)} } }
  routes: { r: { name: X${secret(first)}, kind: sea, shown: true, points: [[1, 1], [2, 2]], ${seenBy(first)} } }
injects:
  hint: { title: I${secret(first)}, detail: I${secret(first)}, ${seenBy(first)}, limit: 2 }
  leak: { title: A leak, do: { v0: "= ${secret(first)}" }, limit: 2 }
`;
  return { text, secrets };
};

const knowersOf = (numbers: Numbers): readonly string[] => {
  const left = SEATS[numbers(3)];
  const knowers = SEATS.filter((seat) => seat !== left);
  return numbers(2) === 0 ? knowers : knowers.slice(0, 1);
};

type Secret = (knowers: readonly string[]) => string;

const seenBy = (knowers: readonly string[]): string => `seen_by: [${knowers.join(", ")}]`;

/** A text that says something else to each seat. */
const toEach = (secret: Secret): string =>
  SEATS.map((seat) => `{ seen_by: [${seat}], text: E${secret([seat])} }`).join(", ");

/** A state in the open chart that some learn of. */
const shadow = (knowers: readonly string[], secret: Secret): string =>
  ["title", "brief", "news"].map((key) => `        ${key}: S${secret(knowers)}\n`).join("") +
  `        ${seenBy(knowers)}`;

const council = (index: number, knowers: readonly string[], secret: Secret) => {
  const [seat = ""] = knowers;
  const word = (): string => secret(knowers);
  return {
    variable: `  v${index}: { name: V${word()}, range: 0..100000000, start: ${word()}, ${seenBy(knowers)} }`,
    chart: `  c${index}:
    name: C${word()}
    show: stepper
    ${seenBy(knowers)}
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
