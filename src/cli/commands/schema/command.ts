import { scenarioSchema } from "#scenario";
import { parseArguments } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { UsageError } from "../../shared/usageError.ts";

/** Prints the JSON Schema of scenario files, with which editors complete and explain keys. */
export const schema = async (args: readonly string[], console: Console): Promise<number> => {
  const { files } = parseArguments(args, { flags: [], options: [], lists: [] });
  if (files.length > 0)
    throw new UsageError("The schema is the same for every scenario. Write: threshold schema > scenario.schema.json");
  console.print(scenarioSchema());
  return 0;
};
