import { mergeRuns, type Run, readRun } from "#replay";
import { toRow } from "./rows.ts";
import type { Database, SittingRow } from "./schema.ts";
import type { KeptSitting, Saved } from "./storagePort.ts";

/** The result of a save, and the revision that is stored now. */
export type Written = { readonly saved: Saved; readonly revision: number };

/**
 * Writes a sitting with the rules and words that it is played by, all or nothing. Where another revision than the one known is stored, both lines are kept;
 * where the sitting was deleted, nothing is.
 */
export const writeSitting = async (
  database: Database,
  { sitting, run: own, edition }: KeptSitting,
  known: number | undefined,
): Promise<Written> => {
  const stores = database.transaction(["sittings", "editions", "deleted"], "readwrite", { durability: "strict" });
  const [sittings, editions] = [stores.objectStore("sittings"), stores.objectStore("editions")];
  const { id } = sitting;
  if ((await stores.objectStore("deleted").count(id)) > 0) return { saved: { kind: "deleted" }, revision: 0 };
  const row = await sittings.get(id);
  const run = merged(own, row, known);
  const revision = (row?.revision ?? 0) + 1;
  await sittings.put({ sitting, run, content: edition.content, revision }, id);
  if ((await editions.count(edition.content)) === 0) await editions.put(toRow(edition), edition.content);
  await stores.done;
  return { saved: run === own ? { kind: "saved" } : { kind: "merged", run }, revision };
};

/** What is stored and can't be read isn't written over, either: then the save fails. */
const merged = (own: Run, row: SittingRow | undefined, known: number | undefined): Run => {
  if (row === undefined || row.revision === known) return own;
  const stored = readRun(row.run);
  if (!stored.ok) throw new Error(stored.reason);
  return mergeRuns(own, stored.value);
};
