import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
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

/** Reads and checks every `scenarios/<id>/scenario.yaml` under the root with the scenario room's own reader. */
export const readLibrary = async (root: string): Promise<Library> => {
  const { module: room } = await runnerImport<typeof ScenarioRoom>(resolve(root, "src/scenario/index.ts"), { root });
  const results = listScenarioFiles(root).map((file) =>
    room.readScenario(readFileSync(resolve(root, file), "utf8"), { file }),
  );
  return {
    entries: results.flatMap(({ scenario }) => (scenario === undefined ? [] : [toEntry(scenario)])),
    report: results
      .map(({ diagnostics }) => room.formatDiagnostics(diagnostics))
      .filter((text) => text !== "")
      .join("\n"),
    broken: results.some(({ scenario }) => scenario === undefined),
  };
};

const listScenarioFiles = (root: string): readonly string[] => {
  const folder = resolve(root, "scenarios");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join("scenarios", entry.name, "scenario.yaml"))
    .filter((file) => existsSync(resolve(root, file)))
    .sort();
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
