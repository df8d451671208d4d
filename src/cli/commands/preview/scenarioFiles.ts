import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a preview watches: a scenario's file, and the translations beside it in the order of their names. */
export type ScenarioFiles = {
  readonly text: string;
  readonly locales: readonly { readonly language: string; readonly text: string }[];
};

export const localeFolder = (path: string): string => join(dirname(path), "locales");

/** Undefined while there is no such file, as between two steps of an editor. */
export const readScenarioFiles = (path: string): ScenarioFiles | undefined => {
  const text = readIfThere(path);
  const folder = localeFolder(path);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const locales = names.flatMap((name) => {
    const found = name.endsWith(".yaml") ? readIfThere(join(folder, name)) : undefined;
    return found === undefined ? [] : [{ language: name.slice(0, -".yaml".length), text: found }];
  });
  return text === undefined ? undefined : { text, locales };
};

const readIfThere = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};
