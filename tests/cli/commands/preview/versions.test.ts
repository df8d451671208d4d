import { expect, test } from "vitest";
import type { Version } from "#session";
import { createVersions } from "../../../../src/cli/commands/preview/createVersions.ts";
import { followFiles } from "../../../../src/cli/commands/preview/followFiles.ts";
import type { ScenarioFiles } from "../../../../src/cli/commands/preview/scenarioFiles.ts";
import { readFixture } from "../../../engine/harness.ts";

const SCENARIO = readFixture("kitchenSink.yaml");
const locale = (title: string) => [{ language: "ja", text: `language: ja\ntitle: ${title}\n` }];

/** What is sent for one save after another, and what is printed. */
const follow = async (...saves: readonly ScenarioFiles[]) => {
  const sent: Version[] = [];
  const printed: Version[] = [];
  const show = followFiles(createVersions("my/scenario.yaml", "/home/my/scenario.yaml"), {
    send: (message) => sent.push(JSON.parse(message)),
    onWhole: (version) => printed.push(version),
  });
  for (const files of saves) await show(files);
  return { sent, printed };
};

const titles = (versions: readonly Version[]) =>
  versions.map(({ locales }) => locales?.map(({ texts }) => texts["title"]));

test("a scenario is sent before its translations are read, and again with them", async () => {
  const { sent, printed } = await follow({ text: SCENARIO, locales: locale("台所") });
  expect(titles(sent)).toEqual([[], ["台所"]]);
  expect(printed).toHaveLength(1);
});

test("a change of the scenario is sent once where its translations have nothing to add", async () => {
  const changed = SCENARIO.replace(/^title: .*$/m, "title: Changed");
  const files = { text: SCENARIO, locales: locale("台所") };
  const { sent, printed } = await follow(files, { ...files, text: changed });
  expect(titles(sent)).toEqual([[], ["台所"], ["台所"]]);
  expect(sent.at(-1)?.scenario?.title).toBe("Changed");
  expect(printed).toHaveLength(2);
});

test("a change of a translation is sent, and one that is taken away goes", async () => {
  const { sent } = await follow(
    { text: SCENARIO, locales: locale("台所") },
    { text: SCENARIO, locales: locale("厨房") },
    { text: SCENARIO, locales: [] },
  );
  expect(titles(sent).slice(2)).toEqual([["台所"], ["厨房"], []]);
});

test("a translation's mistakes are told with its own file, and it isn't played", async () => {
  const { sent } = await follow({ text: SCENARIO, locales: [{ language: "ja", text: "language: ja\ntitel: 台所\n" }] });
  const { diagnostics = [], locales, localePaths } = sent.at(-1) ?? {};
  expect(diagnostics.map(({ file, line, slug, excerpt }) => ({ file, line, slug, excerpt }))).toEqual([
    {
      file: "my/locales/ja.yaml",
      line: 2,
      slug: "unknown-text",
      excerpt: { line: "titel: 台所", carets: "^^^^^" },
    },
  ]);
  expect(locales).toEqual([]);
  expect(localePaths).toEqual({ "my/locales/ja.yaml": "/home/my/locales/ja.yaml" });
});

test("a save that is overtaken by the next is neither finished nor printed", async () => {
  const sent: Version[] = [];
  const printed: Version[] = [];
  const show = followFiles(createVersions("scenario.yaml", "/scenario.yaml"), {
    send: (message) => sent.push(JSON.parse(message)),
    onWhole: (version) => printed.push(version),
  });
  const changed = SCENARIO.replace(/^title: .*$/m, "title: Changed");
  await Promise.all([show({ text: SCENARIO, locales: [] }), show({ text: changed, locales: [] })]);
  expect(printed.map(({ scenario }) => scenario?.title)).toEqual(["Changed"]);
});
