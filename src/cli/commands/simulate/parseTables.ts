import { TABLE_NAMES, type TableName } from "#analysis";
import { whyUnknown } from "#base";
import { UsageError } from "../../shared/usageError.ts";

/** The tables named with `--tables`, in the tables' own order. Throws a UsageError at one that isn't known. */
export const parseTables = (text: string): readonly TableName[] => {
  const named = text.split(",");
  for (const name of named)
    if (!TABLE_NAMES.some((known) => known === name)) throw new UsageError(whyUnknown("table", name, TABLE_NAMES));
  return TABLE_NAMES.filter((known) => named.includes(known));
};
