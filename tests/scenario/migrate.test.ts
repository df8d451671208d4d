import { expect, test } from "vitest";
import { formatDiagnostics } from "#scenario";
import { migrateText } from "../../src/scenario/migrate/migrateText.ts";
import type { Migration } from "../../src/scenario/migrate/migration.ts";
import { migrations } from "../../src/scenario/migrate/migrations.ts";

/** What versions 2 and 3 might bring. */
const imagined: readonly Migration[] = [
  { from: 1, migrate: (text) => text.replace("threshold: 1", "threshold: 2").replace("headline:", "news:") },
  { from: 2, migrate: (text) => text.replace("threshold: 2", "threshold: 3") },
  { from: 3, migrate: (text) => text },
];

const FIRST = "# why\nthreshold: 1\nheadline:   a # and how\n";

const sentenceOf = (text: string, steps = migrations): string => {
  const migrated = migrateText(text, "x.yaml", steps);
  return migrated.kind === "refused" ? formatDiagnostics(migrated.diagnostics) : "";
};

test("a file of the newest version stays as it is", () => {
  expect(migrateText(FIRST, "x.yaml")).toEqual({ kind: "migrated", text: FIRST, from: 1, to: 1 });
});

test("an older file goes through every step, and keeps its comments", () => {
  const text = "# why\nthreshold: 3\nnews:   a # and how\n";
  expect(migrateText(FIRST, "x.yaml", imagined)).toEqual({ kind: "migrated", text, from: 1, to: 3 });
});

test("a step that is past isn't taken again", () => {
  const text = "threshold: 2\nheadline: a\n";
  expect(migrateText(text, "x.yaml", imagined)).toMatchObject({ text: "threshold: 3\nheadline: a\n", from: 2 });
});

test("there is one step for every version, in order", () => {
  expect(migrations.map(({ from }) => from)).toEqual(migrations.map((_, index) => index + 1));
});

test.each([
  [
    "threshold: 7\n",
    "x.yaml:1:12: The file is in version 7 of the format. This Threshold knows only version 1; a newer one can read it. [SCN010 unsupported-version]\n",
  ],
  [
    "threshold: 0\n",
    "x.yaml:1:12: The file is in version 0 of the format. The first version is 1. [SCN010 unsupported-version]\n",
  ],
  ["id: x\n", 'x.yaml:1:1: The file has no "threshold", the number of the format\'s version. [SCN102 missing-key]\n'],
])("%j is refused in a sentence", (text, sentence) => {
  expect(sentenceOf(text)).toBe(sentence);
});

test("a reader of three versions names them", () => {
  expect(sentenceOf("threshold: 4\n", imagined)).toContain("knows only versions 1 to 3; a newer one can read it.");
});

test("a file that isn't YAML is refused where it breaks", () => {
  expect(sentenceOf("threshold: [1\n")).toMatch(/^x\.yaml:\d+:\d+: .*SCN003/);
});

test("a file of nothing but mistakes is refused", () => {
  expect(sentenceOf(`${"a: 1\n".repeat(3000)}`)).toContain("SCN011");
});
