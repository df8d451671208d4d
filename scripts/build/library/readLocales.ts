import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type * as ScenarioRoom from "../../../src/scenario/index.ts";

export type LibraryLocales = {
  readonly locales: readonly ScenarioRoom.Locale[];
  /** What there is to say about the files, as text. */
  readonly report: string;
  /** Whether a file has an error. */
  readonly broken: boolean;
};

/** Reads and checks every `locales/<language>.yaml` beside a scenario. A file with errors gives no locale. */
export const readLocales = (
  root: string,
  scenario: ScenarioRoom.Scenario,
  room: typeof ScenarioRoom,
): LibraryLocales => {
  const folder = `scenarios/${scenario.id}/locales`;
  const readings = listFiles(resolve(root, folder)).map((name) => {
    const file = `${folder}/${name}`;
    const text = readFileSync(resolve(root, file), "utf8");
    return room.readLocale(text, scenario, { file, language: name.slice(0, -".yaml".length) });
  });
  return {
    locales: readings.flatMap(({ locale }) => locale ?? []),
    report: readings.map(({ diagnostics }) => room.formatDiagnostics(diagnostics)).join(""),
    broken: readings.some(({ locale }) => locale === undefined),
  };
};

const listFiles = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".yaml"))
        .sort()
    : [];
