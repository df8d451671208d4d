import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { partName, type RecordPart, type RecordPlan } from "#analysis";
import { layOut } from "./layOut.ts";

/**
 * Takes away files of these parts that a process left which was ended while it wrote: those that no one has changed since a time, in
 * milliseconds since 1970. Others may be at work on other parts.
 */
export const removeLeftovers = (
  folder: string,
  plan: RecordPlan,
  parts: readonly RecordPart[],
  sinceMs: number,
): void => {
  const beginnings = parts.map((part) => `.${partName(part)}.`);
  const { parts: receipts, tableFolder } = layOut(folder);
  for (const place of [receipts, ...plan.tables.map((table) => tableFolder(plan, table))]) {
    if (!existsSync(place)) continue;
    for (const name of readdirSync(place)) {
      if (!name.endsWith(".new") || !beginnings.some((beginning) => name.startsWith(beginning))) continue;
      const path = join(place, name);
      const found = statSync(path, { throwIfNoEntry: false });
      if (found !== undefined && found.mtimeMs < sinceMs) rmSync(path, { force: true });
    }
  }
};
