import { expect, test } from "vitest";
import { readScenario, scenarioSchema } from "#scenario";
import { type Folder, runIn } from "../../consoleOf.ts";

test("new writes a folder whose scenario is checked clean, plays to an ending and names its schema", async () => {
  const files: Folder = {};
  const { code, out } = await runIn(files, "new my-crisis");
  expect(code).toBe(0);
  expect(out).toContain("npx threshold check my-crisis/scenario.yaml");
  expect(Object.keys(files)).toEqual(["my-crisis/scenario.yaml", "my-crisis/scenario.schema.json"]);
  expect(files["my-crisis/scenario.schema.json"]).toBe(scenarioSchema());
  const text = files["my-crisis/scenario.yaml"] ?? "";
  expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=./scenario.schema.json");
  expect(readScenario(text)).toMatchObject({ diagnostics: [], scenario: { id: "my-crisis", title: "My crisis" } });
  expect(await runIn(files, "check my-crisis/scenario.yaml")).toMatchObject({ code: 0 });
  expect(await runIn(files, "play my-crisis/scenario.yaml --auto")).toMatchObject({ code: 0, complaints: "" });
});

test("new names the scenario for its folder, wherever that is, and writes paths as they were given", async () => {
  const files: Folder = {};
  await runIn(files, "new ../crises/gulf_of_storms/");
  const text = files["../crises/gulf_of_storms/scenario.yaml"] ?? "";
  expect(readScenario(text).scenario).toMatchObject({ id: "gulf_of_storms", title: "Gulf of storms" });
  expect(text).toContain("npx threshold check ../crises/gulf_of_storms/scenario.yaml");
});

test("new takes a language, and says that the texts are still English", async () => {
  const files: Folder = {};
  const { out } = await runIn(files, "new my-crisis --language ja");
  expect(readScenario(files["my-crisis/scenario.yaml"] ?? "").scenario?.language).toBe("ja");
  expect(out).toContain('Its language is "ja", but its texts are still English: replace them with yours.');
});

test("new overwrites nothing", async () => {
  const files: Folder = { "my-crisis/notes.txt": "mine" };
  expect(await runIn(files, "new my-crisis")).toEqual({
    code: 2,
    out: "",
    complaints: 'The folder "my-crisis" isn\'t empty; nothing was written. Choose another name.',
  });
  expect(files).toEqual({ "my-crisis/notes.txt": "mine" });
});

const RULE = "Names are lower-case letters, digits, hyphens and underscores, and start with a letter.";

test.each([
  ["new", "Give the new scenario a name. Write: threshold new my-crisis"],
  ["new a b", "Give the new scenario a name. Write: threshold new my-crisis"],
  ["new My_Crisis!", `"My_Crisis!" can't be a scenario's name. ${RULE} Try: threshold new my_crisis`],
  ["new 危機", `"危機" can't be a scenario's name. ${RULE}`],
  ["new .", `"." can't be a scenario's name. ${RULE}`],
  ["new chance", '"chance" has a meaning of its own and can\'t be used as a name.'],
  ["new x --language english!", '"english!" isn\'t a language tag, such as en, ja or pt-BR.'],
  ["new x --langage ja", 'There is no option "--langage". Did you mean "--language"?'],
])("threshold %s ends with exit code 2, one sentence and no file", async (words, sentence) => {
  const files: Folder = {};
  expect(await runIn(files, words)).toEqual({ code: 2, out: "", complaints: sentence });
  expect(files).toEqual({});
});
