import { readRun, underRulesOf } from "#replay";
import { fromJson, isBundleJson, localeFromJson } from "#scenario/model";
import type { Edition } from "./edition.ts";
import type { EditionRow, SittingRow } from "./schema.ts";
import type { KeptSitting } from "./storagePort.ts";

/** A sitting out of its rows; undefined where another version, or something else, wrote what can't be read. */
export const toKept = ({ sitting, run, content }: SittingRow, row: EditionRow | undefined): KeptSitting | undefined => {
  const read = readRun(run);
  const edition = row === undefined ? undefined : toEdition(content, row);
  return read.ok && edition !== undefined
    ? { sitting, run: underRulesOf(edition.scenario, read.value), edition }
    : undefined;
};

export const toEdition = (content: string, row: EditionRow): Edition | undefined => {
  try {
    const { scenario, locales, bundle } = row;
    const read = { content, scenario: fromJson(scenario), locales: locales.map(localeFromJson) };
    return isBundleJson(bundle) ? { ...read, bundle } : read;
  } catch {
    return undefined;
  }
};

export const toRow = ({ scenario, locales, bundle }: Edition): EditionRow => ({
  scenario,
  locales,
  ...(bundle === undefined ? {} : { bundle }),
});
