import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { LibraryCard } from "virtual:scenarios";
import { runnerImport } from "vite";
import type * as ScenarioRoom from "../../src/scenario/index.ts";

export type LibraryEntry = { readonly card: LibraryCard; readonly json: string };

export type Library = {
  readonly entries: readonly LibraryEntry[];
  /** What there is to say about the files, as text. */
  readonly report: string;
  /** Whether a scenario can't be played as it is written. */
  readonly broken: boolean;
};

type Reading = { readonly report: string; readonly entry?: LibraryEntry };

/** Reads and checks every `scenarios/<id>/scenario.yaml` under the root with the scenario room's own reader. */
export const readLibrary = async (root: string): Promise<Library> => {
  const { module: room } = await runnerImport<typeof ScenarioRoom>(resolve(root, "src/scenario/index.ts"), { root });
  const readings = listScenarios(root).map((id) => readEntry(root, id, room));
  return {
    entries: readings.flatMap(({ entry }) => entry ?? []),
    report: readings.map(({ report }) => report).join(""),
    broken: readings.some(({ entry }) => entry === undefined),
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
  if (scenario === undefined) return { report };
  if (scenario.id === id) return { report, entry: toEntry(scenario) };
  return { report: `${report}${file}: The scenario's id is "${scenario.id}", but its folder is "${id}".\n` };
};

const toEntry = (scenario: ScenarioRoom.Scenario): LibraryEntry => ({
  card: {
    id: scenario.id,
    title: scenario.title,
    summary: scenario.summary,
    language: scenario.language,
    seats: scenario.seats.map(({ id, name, role, playable }) => ({ id, name, role, playable })),
    url: `scenarios/${scenario.id}.json`,
  },
  json: JSON.stringify(scenario),
});
