import { readScenario, scenarioSchema } from "#scenario";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, givenValue } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { rewriteFile } from "../../shared/files/writeOutput.ts";
import { UsageError } from "../../shared/usageError.ts";
import { newScenarioText } from "./newScenarioText.ts";

const OPTIONS: readonly Option[] = [
  { name: "language", value: "TAG", does: "the language of its texts, such as ja or pt-BR", standard: "en" },
];

/** Writes the folder of a new scenario: a small one that can be played, and the schema for editors. Overwrites nothing. */
const run = async ({ files, options }: Arguments, console: Console): Promise<number> => {
  const [path, ...more] = files;
  if (path === undefined || more.length > 0)
    throw new UsageError("Give the new scenario a name. Write: threshold new my-crisis");
  const folder = path.replace(/[/\\]+$/, "");
  const name = nameOf(folder);
  const language = languageOf(givenValue({ options }, "language"));
  if (console.listFiles(folder).length > 0)
    throw new UsageError(`The folder "${folder}" isn't empty; nothing was written. Choose another name.`);
  const text = newScenarioText(name, folder, language);
  const [fault] = readScenario(text).diagnostics;
  if (fault !== undefined) throw new UsageError(fault.message);
  rewriteFile(console, `${folder}/scenario.yaml`, text);
  rewriteFile(console, `${folder}/scenario.schema.json`, scenarioSchema());
  console.print(wordsAbout(folder, language));
  return 0;
};

export const newScenario: Command = {
  name: "new",
  takes: "NAME",
  does: "write a small scenario to start from, in a folder of that name",
  options: OPTIONS,
  run,
};

const nameOf = (folder: string): string => {
  const name = folder.replace(/^.*[/\\]/, "");
  if (/^[a-z][a-z0-9_-]*$/.test(name)) return name;
  const near = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, "-")
    .replaceAll(/^[^a-z]+|-+$/g, "");
  const rule = "Names are lower-case letters, digits, hyphens and underscores, and start with a letter.";
  throw new UsageError(
    `"${name}" can't be a scenario's name. ${rule}${near === "" ? "" : ` Try: threshold new ${near}`}`,
  );
};

const languageOf = (tag: string): string => {
  if (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return tag;
  throw new UsageError(`"${tag}" isn't a language tag, such as en, ja or pt-BR.`);
};

const wordsAbout = (folder: string, language: string): string => `Here is a small scenario that you can play and change:

  ${folder}/scenario.yaml         the scenario; its comments explain it
  ${folder}/scenario.schema.json  lets editors complete keys and say what they mean
${language.startsWith("en") ? "" : `\nIts language is "${language}", but its texts are still English: replace them with yours.\n`}
Next:

  npx threshold check ${folder}/scenario.yaml
  npx threshold play ${folder}/scenario.yaml

docs/authoring.md goes on from here.
`;
