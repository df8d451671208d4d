import { expect, test } from "vitest";
import { judgeDoors } from "../../scripts/checks/doors/judgeDoors.mjs";
import { createCheckout } from "../../scripts/checks/doors/readCheckout.mjs";

const DOORS = [
  { name: "#base", file: "/src/base/index.ts", room: "/src/base" },
  { name: "#engine", file: "/src/engine/index.ts", room: "/src/engine" },
  { name: "#engine/program", file: "/src/engine/program.ts", room: "/src/engine" },
];

/** What is found in these files, as text. */
const judge = (files: Readonly<Record<string, string>>): readonly string[] => {
  const { unused, ambiguous } = judgeDoors(createCheckout(DOORS, Object.keys(files), (file) => files[file]));
  return [
    ...unused.map(({ door, name }) => `${door} ${name}`),
    ...ambiguous.map(({ name, doors }) => `${name}: ${doors.join(", ")}`),
  ];
};

const BASE = {
  "/src/base/index.ts": 'export { hash as digest, type Odd } from "./hash.ts";\nexport * from "./chance.ts";\n',
  "/src/base/hash.ts": "export const hash = 1;\nexport type Odd = 1;\n",
  "/src/base/chance.ts": "export const draw = 1;\nexport function flip(): void {}\nconst own = 1;\n",
};

test("names that no one outside of the room imports are found, and what stays within a room isn't looked at", () => {
  expect(judge(BASE)).toEqual(["#base digest", "#base Odd", "#base draw", "#base flip"]);
  expect(judge({ ...BASE, "/src/base/other.ts": 'import { draw } from "#base";' })).toContain("#base draw");
});

test.each([
  ["by name", 'import { digest, type Odd, draw as d, flip } from "#base";'],
  ["by the door's path", 'import { digest, type Odd, draw, flip } from "../src/base/index.ts";'],
  ["given on", 'export { digest, type Odd, draw, flip } from "#base";'],
  ["as a whole", 'import * as base from "#base";\nbase.digest; base.draw; base.flip; type A = base.Odd;'],
  ["when needed", 'const { digest, draw, flip } = await import("#base");\ntype A = import("#base").Odd;'],
])("what is imported %s is used", (_, text) => {
  expect(judge({ ...BASE, "/tests/a.ts": text })).toEqual([]);
});

test("what a door declares itself may be used by its own room", () => {
  const door = { "/src/base/index.ts": "export const draw = 1;\nexport const flip = 2;\n" };
  expect(judge({ ...door, "/src/base/other.ts": 'import { draw } from "./index.ts";' })).toEqual(["#base flip"]);
});

test("types that comments of a script import are used", () => {
  const script = '/** @type {import("#base").Odd} */\nconst a = 1;\nimport { digest, draw, flip } from "#base";';
  expect(judge({ ...BASE, "/scripts/a.mjs": script })).toEqual([]);
});

test("a name with two meanings behind two doors is found, the same thing behind two isn't", () => {
  const engine = {
    "/src/engine/index.ts": 'export { compile } from "./compile.ts";\nexport { draw } from "./draw.ts";\n',
    "/src/engine/program.ts": 'import { compile } from "./compile.ts";\nexport { compile };\n',
    "/src/engine/compile.ts": "export const compile = 1;\n",
    "/src/engine/draw.ts": "export const draw = 2;\n",
    "/tests/a.ts": 'import { digest, type Odd, draw, flip } from "#base";\nimport { compile } from "#engine/program";',
    "/tests/b.ts": 'import { draw } from "#engine";',
  };
  expect(judge({ ...BASE, ...engine })).toEqual(["draw: #base, #engine"]);
});
