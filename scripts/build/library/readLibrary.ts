import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { CardTexts, LibraryCard } from "virtual:scenarios";
import { runnerImport } from "vite";
import { folderOnDisk } from "../../../src/cli/shared/files/folderOnDisk.ts";
import type * as ScenarioRoom from "../../../src/scenario/index.ts";

export type LibraryEntry = {
  readonly card: LibraryCard;
  /** The scenario, and a translation of it for each language, by the address that the card names. */
  readonly files: ReadonlyMap<string, string>;
};

export type Library = {
  readonly entries: readonly LibraryEntry[];
  /** What there is to say about the files, as text. */
  readonly report: string;
  /** Whether something was left out because it can't be played or read as it is written. */
  readonly broken: boolean;
};

type Reading = { readonly report: string; readonly entry?: LibraryEntry; readonly broken: boolean };

/** Reads and checks every `scenarios/<id>/scenario.yaml` under the root with the scenario room's own reader. */
export const readLibrary = async (root: string): Promise<Library> => {
  const { module: room } = await runnerImport<typeof ScenarioRoom>(resolve(root, "src/scenario/index.ts"), { root });
  const readings = listScenarios(root).map((id) => readEntry(root, id, room));
  return {
    entries: readings.flatMap(({ entry }) => entry ?? []),
    report: readings.map(({ report }) => report).join(""),
    broken: readings.some((reading) => reading.broken),
  };
};

const listScenarios = (root: string): readonly string[] => {
  const folder = resolve(root, "scenarios");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(resolve(folder, id, "scenario.yaml")))
    .sort();
};

const readEntry = (root: string, id: string, room: typeof ScenarioRoom): Reading => {
  const folder = `scenarios/${id}/`;
  const bundle = room.readBundle("scenario.yaml", folderOnDisk(resolve(root, folder)));
  if (!bundle.ok) return { report: `${folder}: ${bundle.reason}\n`, broken: true };
  const { scenario, locales, diagnostics } = room.readBundled(bundle.value, folder);
  const report = room.formatDiagnostics(diagnostics);
  if (scenario === undefined) return { report, broken: true };
  if (scenario.id !== id) {
    const problem = `${folder}scenario.yaml: The scenario's id is "${scenario.id}", but its folder is "${id}".\n`;
    return { report: report + problem, broken: true };
  }
  const broken = diagnostics.some(({ severity }) => severity === "error");
  return { report, entry: toEntry({ scenario, locales, content: bundle.value.hash }, room), broken };
};

type Read = {
  readonly scenario: ScenarioRoom.Scenario;
  readonly locales: readonly ScenarioRoom.Locale[];
  readonly content: string;
};

const toEntry = ({ scenario, locales: read, content }: Read, room: typeof ScenarioRoom): LibraryEntry => {
  const url = `scenarios/${scenario.id}.json`;
  const locales = read.map((locale) => ({
    url: `scenarios/${scenario.id}.${locale.language}.json`,
    texts: toTexts(room.localise(scenario, locale)),
    json: JSON.stringify(locale),
  }));
  const shown = locales.map(({ json: _, ...locale }) => locale);
  return {
    card: { id: scenario.id, content, ...toTexts(scenario), url, locales: shown },
    files: new Map([
      [url, JSON.stringify(scenario)],
      ...locales.map((locale): [string, string] => [locale.url, locale.json]),
    ]),
  };
};

const toTexts = ({ title, summary, language, seats }: ScenarioRoom.Scenario): CardTexts => ({
  title,
  summary,
  language,
  seats: seats.map(({ id, name, role, playable }) => ({ id, name, role, playable })),
});
