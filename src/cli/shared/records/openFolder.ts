import { existsSync, readFileSync } from "node:fs";
import { describeTables, type RecordPlan } from "#analysis";
import type { Program } from "#engine";
import { writeWhole } from "../files/writeWhole.ts";
import { UsageError } from "../usageError.ts";
import { layOut } from "./layOut.ts";
import { refuseForeignFolder } from "./refuseForeignFolder.ts";
import { toReadme } from "./toReadme.ts";
import { whyUnwritable } from "./whyUnwritable.ts";

/** Makes a folder ready for records, or checks that it already is: shards and a repeated command write into the same. Throws a UsageError. */
export const openFolder = (
  folder: string,
  plan: RecordPlan,
  program: Program,
  explain = (error: unknown): unknown => whyUnwritable(folder, error),
): void => {
  const { manifest, dictionary, readme } = layOut(folder);
  const text = toJson(plan);
  try {
    refuseForeignFolder(folder);
    if (existsSync(manifest)) {
      const before = readFileSync(manifest, "utf8");
      if (before !== text) throw new UsageError(whyOther(folder, before, plan));
    } else writeWhole(manifest, text);
    // After the manifest: another shard that comes in between finds a folder of records.
    const tables = describeTables(program, plan.tables);
    if (!existsSync(dictionary)) writeWhole(dictionary, toJson({ scenario: plan.scenario, tables }));
    if (!existsSync(readme)) writeWhole(readme, toReadme(plan, tables));
  } catch (error) {
    throw explain(error);
  }
};

const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const whyOther = (folder: string, before: string, plan: RecordPlan): string => {
  const difference = firstDifference(before, plan);
  return `The folder "${folder}" already holds records of another simulation${difference}. Choose another folder, or delete this one.`;
};

const firstDifference = (before: string, plan: RecordPlan): string => {
  try {
    const held: unknown = JSON.parse(before);
    if (typeof held !== "object" || held === null) return "";
    const [name, value] =
      Object.entries(plan).find(([key, one]) => JSON.stringify(Reflect.get(held, key)) !== JSON.stringify(one)) ?? [];
    if (name === undefined) return "";
    return `: its "${name}" is ${JSON.stringify(Reflect.get(held, name))}, not ${JSON.stringify(value)}`;
  } catch {
    return "";
  }
};
