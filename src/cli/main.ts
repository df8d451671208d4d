import { openProcessConsole } from "./processConsole.ts";
import { runCommand } from "./runCommand.ts";
import type { Host } from "./shared/host.ts";

/** Runs the command line of this process and gives its exit code. */
export const main = async (args: readonly string[], host?: Host): Promise<number> => {
  const console = openProcessConsole();
  try {
    return await runCommand(args, console, host);
  } finally {
    console.close();
  }
};
