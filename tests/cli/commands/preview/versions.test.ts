import { expect, test } from "vitest";
import { type Bundle, createBundle } from "#scenario";
import type { Version } from "#session";
import { createVersions } from "../../../../src/cli/commands/preview/createVersions.ts";
import { followFiles } from "../../../../src/cli/commands/preview/followFiles.ts";
import { readFixture } from "../../../engine/harness.ts";

const SCENARIO = readFixture("kitchenSink.yaml");
const locale = (title: string) => [{ language: "ja", text: `language: ja\ntitle: ${title}\n` }];

type ScenarioFiles = {
  readonly text: string | Uint8Array;
  readonly locales: readonly { readonly language: string; readonly text: string | Uint8Array }[];
};

const toBytes = (text: string | Uint8Array): Uint8Array =>
  typeof text === "string" ? new TextEncoder().encode(text) : text;

const bundleOf = ({ text, locales }: ScenarioFiles): Bundle => {
  const bundle = createBundle("scenario.yaml", [
    { path: "scenario.yaml", bytes: toBytes(text) },
    ...locales.map((one) => ({ path: `locales/${one.language}.yaml`, bytes: toBytes(one.text) })),
  ]);
  if (!bundle.ok) throw new Error(bundle.reason);
  return bundle.value;
};

/** What is sent for one save after another, and what is printed. */
const follow = async (...saves: readonly ScenarioFiles[]) => {
  const sent: Version[] = [];
  const printed: Version[] = [];
  const show = followFiles(createVersions("my/scenario.yaml", "/home/my/scenario.yaml"), {
    send: (message) => sent.push(JSON.parse(message)),
    onWhole: (version) => printed.push(version),
  });
  for (const files of saves) await show(bundleOf(files));
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

test("a translation's mistakes are reported with its own file, and it isn't played", async () => {
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
  await Promise.all([show(bundleOf({ text: SCENARIO, locales: [] })), show(bundleOf({ text: changed, locales: [] }))]);
  expect(printed.map(({ scenario }) => scenario?.title)).toEqual(["Changed"]);
});

test("a file that isn't UTF-8 is reported in one sentence, and nothing of it is played", async () => {
  const { sent } = await follow({ text: Uint8Array.from(Buffer.from("title: Rügen\n", "latin1")), locales: [] });
  const { diagnostics = [], scenario } = sent.at(-1) ?? {};
  expect(diagnostics.map(({ line, slug, excerpt }) => ({ line, slug, excerpt }))).toEqual([
    { line: 1, slug: "not-utf8", excerpt: undefined },
  ]);
  expect(scenario).toBeUndefined();
});
