import { decodeText, failure, type Result, success } from "#base";
import { compile } from "#engine";
import { decodeRun, type Run } from "#replay";
import type { BundleFile } from "#scenario/model";
import { type Edition, personOf, type StoragePort } from "#session";
import { wording, words } from "../words.ts";
import type { Table } from "./createTable.ts";
import { editionsNamed, ownKey } from "./editions.ts";
import { newId } from "./newId.ts";
import type { Watchable } from "./openReplay.ts";
import type { OpenedFile } from "./services.ts";

type Places = {
  readonly storage: StoragePort;
  readonly table: Pick<Table, "sitDown">;
  /** Runs that are looked at and stored nowhere, by the id under which their replay is found. */
  readonly watched: Map<string, Watchable>;
};

const LARGEST_FILE = 2_000_000;

/** Opens what the reader chose or dropped: one run, or one scenario with its translations. */
export const openFiles = async (places: Places, files: readonly File[]): Promise<Result<OpenedFile, string>> => {
  if (files.some(({ size }) => size > LARGEST_FILE)) return failure(words.tooLarge);
  const read: readonly BundleFile[] = await Promise.all(
    files.map(async (file) => ({ path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const broken = read.find(({ bytes }) => !decodeText(bytes).ok);
  if (broken !== undefined) return failure(words.notUtf8(broken.path));
  const [first, ...more] = read;
  if (first === undefined || !/\.json$/i.test(first.path)) return openScenario(places, read);
  return more.length === 0 ? openRun(places, textOf(first)) : failure(words.oneRun);
};

const textOf = ({ bytes }: BundleFile): string => {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.value.text : "";
};

/** Files of one folder come without it, so that the scenario is known by its key, and translations go where they belong. */
const openScenario = async ({ storage }: Places, files: readonly BundleFile[]): Promise<Result<OpenedFile, string>> => {
  const { bundleToJson, createBundle, LOCALES, readBundled, toText } = await import("#scenario");
  const [root, ...others] = files.length === 1 ? files : files.filter((file) => /^threshold\s*:/m.test(textOf(file)));
  if (root === undefined || others.length > 0) return failure(words.oneScenario);
  const parts = files
    .filter((file) => file !== root)
    .map(({ path, bytes }) => ({ path: `${LOCALES}/${path.replace(/\.yml$/i, ".yaml")}`, bytes }));
  const bundle = createBundle(root.path, [root, ...parts]);
  if (!bundle.ok) return bundle;
  const { scenario, locales, diagnostics, sources } = readBundled(bundle.value);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (scenario === undefined || errors.length > 0) return failure(toText(errors, sources));
  const content = bundle.value.hash;
  const edition = { content, scenario, locales, bundle: bundleToJson(bundle.value) };
  await storage.saveOwn({ id: scenario.id, content, opened: Date.now() }, edition);
  return success({ kind: "scenario", id: ownKey(scenario.id) });
};

/**
 * The scenario whose files a run holds; undefined where it holds none that can be read. It joins the library where that has no other of its id, so that it can be
 * played again.
 */
const heldEdition = async (
  storage: StoragePort,
  { bundle: files }: Run,
  others: readonly Edition[],
): Promise<Edition | undefined> => {
  if (files === undefined) return undefined;
  const { bundleFromJson, bundleToJson, readBundled } = await import("#scenario");
  const bundle = bundleFromJson(files);
  if (!bundle.ok) return undefined;
  const { scenario, locales } = readBundled(bundle.value);
  if (scenario === undefined) return undefined;
  const content = bundle.value.hash;
  const edition = { content, scenario, locales, bundle: bundleToJson(bundle.value) };
  if (others.every((other) => other.bundle === undefined))
    await storage.saveOwn({ id: scenario.id, content, opened: Date.now() }, edition);
  return edition;
};

/** An open run goes on as a sitting; any other is looked at and stored nowhere. */
const openRun = async ({ storage, table, watched }: Places, text: string): Promise<Result<OpenedFile, string>> => {
  const decoded = decodeRun(text, wording);
  if (!decoded.ok) return decoded;
  const run = decoded.value;
  const editions = await editionsNamed(storage, run.scenario.id);
  const fitting = editions.find(({ scenario }) => compile(scenario).hash === run.scenario.hash);
  const edition = fitting ?? (await heldEdition(storage, run, editions)) ?? editions[0];
  if (edition === undefined) return failure(words.otherRun(run.scenario.id));
  const id = newId();
  const seat = personOf(edition.scenario, run);
  const opened = run.ending === undefined ? await table.sitDown(id, edition, { run, seed: run.seed, seat }) : undefined;
  if (opened?.ok === true) return success({ kind: "sitting", id });
  // What has ended, or can't go on by the current rules, is there to be looked at.
  watched.set(id, { edition, run });
  return success({ kind: "replay", id });
};
