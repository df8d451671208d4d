import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decodeRun, underRulesOf } from "#replay";
import { fromJson } from "#scenario/model";
import { createMemoryStorage, createReplay, createSitting } from "#session";

const CORPUS = new URL("../replay/corpus/0.1.0/", import.meta.url);
const RUNS = ["harbour-incident", "sarre-airlift"].flatMap((id) =>
  readdirSync(new URL(`${id}/`, CORPUS))
    .filter((name) => name.endsWith(".run.json"))
    .map((name) => [id, name] as const),
);
const environment = { now: () => 0, date: () => 0, after: () => () => {} };

/** `stored.json` is the scenario as 0.1.0 put it into the browser's storage, with every sitting. */
test.each(RUNS)("a sitting of %s that 0.1.0 stored as %s opens with its own scenario and goes on", (id, name) => {
  const read = (file: string): string => readFileSync(new URL(`${id}/${file}`, CORPUS), "utf8");
  const scenario = fromJson(JSON.parse(read("stored.json")));
  const decoded = decodeRun(read(name));
  if (!decoded.ok) throw new Error(decoded.reason);
  const run = underRulesOf(scenario, decoded.value);
  const replay = createReplay({ scenario, run, environment });
  if (!replay.ok) throw new Error(replay.reason);
  replay.value.goTo(run.plies.length);
  expect(replay.value.store.getState()).toMatchObject({ ply: run.plies.length, last: run.plies.length });
  // A way to a failure isn't what the seed draws, then as now.
  const isWay = name === "way.run.json";
  expect(replay.value.store.getState().problem ?? "").toMatch(isWay ? /isn't what the run's seed draws/ : /^$/);
  const seat = scenario.seats[0]?.id ?? "";
  const sitting = createSitting({
    id: "one",
    scenario,
    seat,
    seed: 1,
    run,
    storage: createMemoryStorage(),
    environment,
  });
  if (!sitting.ok) throw new Error(sitting.reason);
  expect(sitting.value.store.getState().view.ply).toBe(run.plies.length);
});
