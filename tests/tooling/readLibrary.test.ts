import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readLibrary } from "../../scripts/build/library/readLibrary.ts";

const SCENARIO = readFileSync("tests/fixtures/kitchenSink.yaml", "utf8");

/** A checkout with this project's sources and only these scenarios. */
const checkoutWith = (scenarios: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), "threshold-library-"));
  symlinkSync(resolve("src"), join(root, "src"));
  mkdirSync(join(root, "scenarios", "notes"), { recursive: true });
  for (const [id, text] of Object.entries(scenarios)) {
    mkdirSync(join(root, "scenarios", id));
    writeFileSync(join(root, "scenarios", id, "scenario.yaml"), text);
  }
  return root;
};

test("each scenario has a card and is a file of its own", async () => {
  const { entries, broken } = await readLibrary(checkoutWith({ "kitchen-sink": SCENARIO }));
  expect(broken).toBe(false);
  expect(entries.map(({ card }) => card)).toMatchObject([
    { id: "kitchen-sink", title: "The lighthouse", language: "en", url: "scenarios/kitchen-sink.json" },
  ]);
  expect(entries[0]?.card.seats.filter(({ playable }) => playable).map(({ id }) => id)).toContain("north");
  expect(JSON.parse(entries[0]?.files.get("scenarios/kitchen-sink.json") ?? "")).toMatchObject({
    format: 1,
    id: "kitchen-sink",
  });
}, 60_000);

test("a scenario with an error is reported with its place and left out", async () => {
  const { entries, broken, report } = await readLibrary(checkoutWith({ broken: `surprise: 1\n${SCENARIO}` }));
  expect([entries, broken]).toEqual([[], true]);
  expect(report).toMatch(/^scenarios\/broken\/scenario\.yaml:1:1: /);
}, 60_000);

test("a translation is a file of its own, and gives the card its texts", async () => {
  const root = checkoutWith({ "kitchen-sink": SCENARIO });
  mkdirSync(join(root, "scenarios", "kitchen-sink", "locales"));
  writeFileSync(join(root, "scenarios", "kitchen-sink", "locales", "ja.yaml"), "language: ja\ntitle: 灯台\n");
  const { entries, broken } = await readLibrary(root);
  expect(broken).toBe(false);
  const url = "scenarios/kitchen-sink.ja.json";
  expect(entries[0]?.card.locales).toMatchObject([{ url, texts: { title: "灯台", language: "ja" } }]);
  expect(JSON.parse(entries[0]?.files.get(url) ?? "")).toEqual({ language: "ja", texts: { title: "灯台" } });
}, 60_000);

test("a translation with an error is reported with its place and left out", async () => {
  const root = checkoutWith({ "kitchen-sink": SCENARIO });
  mkdirSync(join(root, "scenarios", "kitchen-sink", "locales"));
  writeFileSync(join(root, "scenarios", "kitchen-sink", "locales", "ja.yaml"), "language: ja\ntitel: 灯台\n");
  const { entries, broken, report } = await readLibrary(root);
  expect(broken).toBe(true);
  expect(entries.map(({ card }) => [card.id, card.locales])).toEqual([["kitchen-sink", []]]);
  expect(report).toMatch(/^scenarios\/kitchen-sink\/locales\/ja\.yaml:2:1: /);
}, 60_000);

test("a scenario stands in a folder of its own name", async () => {
  const { broken, report } = await readLibrary(checkoutWith({ lighthouse: SCENARIO }));
  expect(broken).toBe(true);
  expect(report).toBe(
    'scenarios/lighthouse/scenario.yaml: The scenario\'s id is "kitchen-sink", but its folder is "lighthouse".\n',
  );
}, 60_000);

test("a broken scenario and a second one of the same id leave the others in the library", async () => {
  const broken = SCENARIO.replace("language: en", "language");
  const { entries, report } = await readLibrary(checkoutWith({ broken, copy: SCENARIO, "kitchen-sink": SCENARIO }));
  expect(entries.map(({ card }) => card.id)).toEqual(["kitchen-sink"]);
  expect(report).toContain("scenarios/broken/scenario.yaml:");
  expect(report).toContain(
    'scenarios/copy/scenario.yaml: The scenario\'s id is "kitchen-sink", but its folder is "copy".',
  );
}, 60_000);
