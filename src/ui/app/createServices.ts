import { failure } from "#base";
import type { Edition, RunReplay } from "#session";
import { words } from "../words.ts";
import { createTable } from "./createTable.ts";
import { keyOf, loadEdition, loadPlayable, loadScenario, toOwnCard } from "./editions.ts";
import { ENVIRONMENT } from "./environment.ts";
import { newId } from "./newId.ts";
import { openPresence } from "./openPresence.ts";
import type { Watchable } from "./openReplay.ts";
import { openStorage } from "./openStorage.ts";
import { copyText, saveFile } from "./outside.ts";
import { parseRoute } from "./route.ts";
import type { Services } from "./services.ts";
import { library } from "./shippedScenarios.ts";

/** The page's services, on this browser's storage, clock and files. */
export const createServices = async (): Promise<Services> => {
  const storage = await openStorage();
  const presence = openPresence();
  const table = createTable({ storage, presence });
  window.addEventListener("hashchange", () => {
    const route = parseRoute(window.location.hash);
    table.leaveOthers(route.page === "play" ? route.sitting : undefined);
  });
  const watched = new Map<string, Watchable>();
  const editions = new WeakMap<RunReplay, Edition>();
  const keepEdition = (replay: RunReplay, edition: Edition): RunReplay => {
    const { anyway } = replay;
    const kept = anyway === undefined ? replay : { ...replay, anyway: () => keepEdition(anyway(), edition) };
    editions.set(kept, edition);
    return kept;
  };
  const findRun = async (id: string): Promise<Watchable | undefined> =>
    table.find(id) ?? watched.get(id) ?? (await storage.loadSitting(id));
  const ownEditions = async (): Promise<readonly Edition[]> => {
    const listed = await storage.listOwn();
    return (await Promise.all(listed.map(({ id }) => storage.loadOwn(id)))).filter((edition) => edition !== undefined);
  };
  return {
    library,
    storage,
    newSeed,
    saveFile,
    copyText,
    listOwn: async () => Promise.all((await ownEditions()).map(toOwnCard)),
    deleteOwn: async (card) => {
      const found = (await ownEditions()).find((edition) => keyOf(edition) === card.id);
      if (found !== undefined) await storage.deleteOwn(found.scenario.id);
    },
    loadScenario: (key) => loadScenario(storage, key),
    prepare: async (key) => {
      await Promise.all([loadPlayable(storage, key), import("./sitDown.ts")]);
    },
    start: async ({ scenario: key, ...options }) => {
      const edition = await loadPlayable(storage, key);
      if (edition === undefined) return failure(words.notFoundText);
      const seated = await table.sitDown(newId(), edition, options);
      void table.complete(loadEdition(storage, key)).catch(() => undefined);
      return seated;
    },
    openSitting: table.open,
    scenarioOf: ({ id }) => {
      const edition = table.find(id)?.edition;
      return edition === undefined ? undefined : keyOf(edition);
    },
    bundleOf: (shown) => ("id" in shown ? table.find(shown.id)?.edition : editions.get(shown))?.bundle,
    watchSitting: presence.watch,
    openReplay: async (route) => {
      const { openReplay } = await import("./openReplay.ts");
      const opened = await openReplay({ environment: ENVIRONMENT, storage, findRun }, route);
      if (!opened.ok) return opened;
      return { ok: true, value: keepEdition(opened.value.replay, opened.value.edition) };
    },
    openOdds: async (replay) => (await import("../odds/openOdds.ts")).openOdds(replay),
    playOn: async (replay) => {
      const { run, seat } = replay.fromHere();
      const edition = editions.get(replay);
      return edition === undefined
        ? failure(words.notFoundText)
        : table.sitDown(newId(), edition, { run, seat, seed: run.seed });
    },
    openFiles: async (files) => (await import("./openFiles.ts")).openFiles({ storage, table, watched }, files),
  };
};

/** A whole number that is easy to read out. */
const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000;
