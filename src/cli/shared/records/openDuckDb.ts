import type * as Api from "@duckdb/node-api";
import type * as Bindings from "@duckdb/node-bindings";
import { UsageError } from "../usageError.ts";

/** DuckDB and, for what its interface doesn't have, the binding below it. */
export type DuckDb = { readonly api: typeof Api; readonly bindings: typeof Bindings };

/** Loads DuckDB, which is large and isn't there on every system. Throws a UsageError where it doesn't load. */
export const openDuckDb = async (load: () => Promise<DuckDb> = loadDuckDb): Promise<DuckDb> => {
  try {
    return await load();
  } catch {
    throw new UsageError(
      "Records are written and read by DuckDB, which isn't installed here or doesn't run on this system. \"npm install\" fetches it where there is one.",
    );
  }
};

const loadDuckDb = async (): Promise<DuckDb> => {
  const [api, { default: bindings }] = await Promise.all([import("@duckdb/node-api"), import("@duckdb/node-bindings")]);
  return { api, bindings };
};
