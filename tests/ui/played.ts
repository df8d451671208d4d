import { readdirSync, readFileSync } from "node:fs";
import { compile, createReferee } from "#engine";
import { readScenario } from "#scenario";
import { createTeller, type SittingView, toSittingView } from "#sitting";
import { playByPolicy } from "../engine/randomPlay.ts";

const FOLDER = new URL("../../scenarios/", import.meta.url);

/** Every scenario that is shipped. */
export const SHIPPED: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What a seat is shown at each ply of a seeded run of a shipped scenario. */
export const viewsOf = (id: string, seed: number, seat?: string): readonly SittingView[] => {
  const { scenario } = readScenario(readFileSync(new URL(`${id}/scenario.yaml`, FOLDER), "utf8"), { file: id });
  if (scenario === undefined) throw new Error(`${id} has errors`);
  const referee = createReferee(compile(scenario));
  const { run, steps } = playByPolicy(referee, seed);
  const watcher = seat ?? scenario.seats.find(({ playable }) => playable)?.id ?? "";
  const teller = createTeller(referee.program, watcher);
  return steps.map((_, ply) =>
    toSittingView(teller, {
      referee,
      seat: watcher,
      run: { ...run, plies: run.plies.slice(0, ply) },
      steps: steps.slice(0, ply + 1),
    }),
  );
};
