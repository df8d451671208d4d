import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CardTexts, LibraryCard } from "virtual:scenarios";
import { runnerImport } from "vite";
import type * as ScenarioRoom from "../../../src/scenario/index.ts";
import { readLocales } from "./readLocales.ts";

export type LibraryEntry = {
  readonly card: LibraryCard;
  /** The scenario, and a translation of it for each language, by the address that the card names. */
  readonly files: ReadonlyMap<string, string>;
};

export type Library = {
  readonly entries: readonly LibraryEntry[];
  /** What there is to say about the files, as text. */
  readonly report: string;
  /** Whether a scenario can't be played as it is written. */
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
  const file = `scenarios/${id}/scenario.yaml`;
  const { scenario, diagnostics } = room.readScenario(readFileSync(resolve(root, file), "utf8"), { file });
  const report = room.formatDiagnostics(diagnostics);
  if (scenario === undefined) return { report, broken: true };
  if (scenario.id !== id) {
    const problem = `${file}: The scenario's id is "${scenario.id}", but its folder is "${id}".\n`;
    return { report: report + problem, broken: true };
  }
  const translated = readLocales(root, scenario, room);
  const entry = toEntry(scenario, translated.locales, room);
  return { report: report + translated.report, entry, broken: translated.broken };
};

const toEntry = (
  scenario: ScenarioRoom.Scenario,
  translations: readonly ScenarioRoom.Locale[],
  room: typeof ScenarioRoom,
): LibraryEntry => {
  const url = `scenarios/${scenario.id}.json`;
  const locales = translations.map((locale) => ({
    url: `scenarios/${scenario.id}.${locale.language}.json`,
    texts: toTexts(room.localise(scenario, locale)),
    json: JSON.stringify(locale),
  }));
  return {
    card: { id: scenario.id, ...toTexts(scenario), url, locales: locales.map(({ json: _, ...locale }) => locale) },
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
