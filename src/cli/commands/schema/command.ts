import { scenarioSchema } from "#scenario";
import type { Command } from "../../shared/arguments/command.ts";
import type { Arguments } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { UsageError } from "../../shared/usageError.ts";

/** Prints the JSON Schema of scenario files, with which editors complete and explain keys. */
const run = async ({ files }: Arguments, console: Console): Promise<number> => {
  if (files.length > 0)
    throw new UsageError(
      "This command takes no file: the schema is the same for every scenario. Write: threshold schema > scenario.schema.json",
    );
  console.print(scenarioSchema());
  return 0;
};

export const schema: Command = {
  name: "schema",
  takes: "",
  does: "print the JSON Schema that lets editors complete and explain scenario files",
  options: [],
  run,
};
