import { failure, type Result, success } from "#base";
import { decodeRun } from "#replay";
import { type Locale, localise, type Scenario } from "#scenario/model";
import {
  createMemoryStorage,
  createSitting,
  createStorage,
  personOf,
  type Sitting,
  type SittingOptions,
  type StoredSitting,
} from "#session";
import { wording, words } from "../words.ts";
import { ENVIRONMENT } from "./environment.ts";
import { openReplay, type Watchable } from "./openReplay.ts";
import type { NewSitting, OpenedFile, Services } from "./services.ts";
import { fetchLocale, fetchScenario, library } from "./shippedScenarios.ts";

const LARGEST_FILE = 2_000_000;

/** The page's services, on this browser's storage, clock and files. */
export const createServices = async (): Promise<Services> => {
  const { storage, isKept } = await openStorage();
  const live = new Map<string, { readonly sitting: Sitting; readonly scenario: Scenario }>();
  const watched = new Map<string, Watchable>();
  const own = new Map<string, Scenario>();
  const loadSource = async (id: string): Promise<Scenario | undefined> => own.get(id) ?? (await fetchScenario(id));
  const loadLocale = async (id: string): Promise<Locale | undefined> => (own.has(id) ? undefined : fetchLocale(id));
  const loadScenario = async (id: string): Promise<Scenario | undefined> => {
    const [source, locale] = await Promise.all([loadSource(id), loadLocale(id)]);
    return source === undefined || locale === undefined ? source : localise(source, locale);
  };
  const open: Open = async (id, options) => {
    const locale = await loadLocale(options.scenario.id);
    const created = createSitting({ ...options, id, locale, wording, storage, environment: ENVIRONMENT });
    if (!created.ok) return created;
    live.set(id, { sitting: created.value, scenario: options.scenario });
    return success(id);
  };
  const findRun = async (id: string): Promise<Watchable | undefined> => {
    const running = live.get(id);
    if (running !== undefined) return { scenario: running.scenario, run: running.sitting.store.getState().run };
    return watched.get(id) ?? (await storage.loadSitting(id).catch(() => undefined));
  };
  return {
    library,
    storage,
    isKept,
    loadScenario,
    newSeed,
    saveFile,
    copyText,
    start: async ({ scenario: id, ...options }: NewSitting) => {
      const scenario = await loadSource(id);
      return scenario === undefined ? failure(words.notFoundText) : open(newId(), { ...options, scenario });
    },
    openSitting: async (id) => {
      const running = live.get(id);
      if (running !== undefined) return success(running.sitting);
      const stored = await storage.loadSitting(id).catch(() => undefined);
      if (stored === undefined) return failure(words.notFoundText);
      const { run, scenario, sitting } = stored;
      const opened = await open(id, { scenario, run, seat: sitting.seat, seed: run.seed, ...clockOf(sitting) });
      const found = live.get(id);
      return opened.ok && found !== undefined
        ? success(found.sitting)
        : failure(opened.ok ? words.notFoundText : opened.reason);
    },
    openReplay: (route) => openReplay({ environment: ENVIRONMENT, loadSource, loadLocale, findRun }, route),
    openOdds: async (replay) => (await import("../odds/openOdds.ts")).openOdds(replay),
    playOn: async (replay) => {
      const { scenario, run, seat } = replay.fromHere();
      return open(newId(), { scenario, run, seat, seed: run.seed });
    },
    openFile: async (file) => {
      if (file.size > LARGEST_FILE) return failure(words.tooLarge);
      const text = await file.text();
      return /\.json$/i.test(file.name) ? openRun(text, loadSource, open, watched) : openScenario(text, file.name, own);
    },
  };
};

const clockOf = ({ clockSeconds }: StoredSitting): { readonly clockSeconds?: number } =>
  clockSeconds === undefined ? {} : { clockSeconds };

/** Private windows may refuse to keep anything. */
const openStorage = async (): Promise<Pick<Services, "storage" | "isKept">> => {
  const storage = createStorage();
  try {
    await storage.listSittings();
    return { storage, isKept: true };
  } catch {
    return { storage: createMemoryStorage(), isKept: false };
  }
};

/** The reader, with its parsers, is loaded only when somebody opens a file of their own. */
const openScenario = async (
  text: string,
  name: string,
  own: Map<string, Scenario>,
): Promise<Result<OpenedFile, string>> => {
  const { readScenario, toText } = await import("#scenario");
  const { scenario, diagnostics } = readScenario(text, { file: name });
  if (scenario === undefined)
    return failure(
      toText(
        diagnostics.filter(({ severity }) => severity === "error"),
        new Map([[name, text]]),
      ),
    );
  own.set(scenario.id, scenario);
  return success({ kind: "scenario", id: scenario.id });
};

type Open = (
  id: string,
  options: Omit<SittingOptions, "id" | "locale" | "wording" | "storage" | "environment">,
) => Promise<Result<string, string>>;

/** An open run goes on as a sitting; any other is looked at and stored nowhere. */
const openRun = async (
  text: string,
  loadSource: Services["loadScenario"],
  open: Open,
  watched: Map<string, Watchable>,
): Promise<Result<OpenedFile, string>> => {
  const decoded = decodeRun(text, wording);
  if (!decoded.ok) return decoded;
  const run = decoded.value;
  const scenario = await loadSource(run.scenario.id);
  if (scenario === undefined) return failure(words.otherRun(run.scenario.id));
  const id = newId();
  const opened =
    run.ending === undefined
      ? await open(id, { scenario, run, seed: run.seed, seat: personOf(scenario, run) })
      : undefined;
  if (opened?.ok === true) return success({ kind: "sitting", id });
  // What has ended, or can't go on by the rules at hand, is there to be looked at.
  watched.set(id, { scenario, run });
  return success({ kind: "replay", id });
};

const newId = (): string => crypto.randomUUID();

/** A whole number that is easy to read out. */
const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000;

const saveFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
};

const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
